/** The addresses of a page in all languages that have it. */
import { type AddressKind, address, pathAddress } from "../domain/address.ts";
import { hasPage } from "../indexes/has-page.ts";
import { pathOfPeriod } from "../indexes/lists.ts";
import { allEditions, type Edition } from "./edition.ts";
import type { Translation } from "./translation.ts";

function translations(hrefIn: (edition: Edition) => string | undefined): Translation[] {
  return allEditions().flatMap((edition) => {
    const href = hrefIn(edition);
    return href === undefined ? [] : [{ language: edition.language, href }];
  });
}

/** For pages that every language has: the front page, lists, search. */
export function translationsOfPath(path: string): Translation[] {
  return translations(({ language, settings }) => pathAddress(path, language, settings));
}

/** For pages of one thing. */
export function translationsOf(kind: AddressKind, id: string): Translation[] {
  return translations(({ library, language, settings }) =>
    hasPage(library, kind, id) ? address(kind, id, language, settings) : undefined,
  );
}

/** For the page of a year or a month, `2024` or `2024-03`: the languages that have reports in that time. */
export function translationsOfPeriod(period: string): Translation[] {
  return translations(({ library, language, settings }) =>
    library.counts.has(period) ? pathAddress(pathOfPeriod(period), language, settings) : undefined,
  );
}
