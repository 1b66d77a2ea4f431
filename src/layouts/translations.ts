/** The addresses of a page in all languages that have it. */
import { type AddressKind, address, pathAddress } from "../domain/address.ts";
import { hasPage } from "../indexes/site-pages.ts";
import { allEditions, type Edition } from "./edition.ts";
import type { Translation } from "./translation.ts";

async function translations(hrefIn: (edition: Edition) => string | undefined): Promise<Translation[]> {
  const editions = await allEditions();
  return editions.flatMap((edition) => {
    const href = hrefIn(edition);
    return href === undefined ? [] : [{ language: edition.language, href }];
  });
}

/** For pages that every language has: the front page, lists, search. */
export function translationsOfPath(path: string): Promise<Translation[]> {
  return translations(({ language, settings }) => pathAddress(path, language, settings));
}

/** For pages of one thing. */
export function translationsOf(kind: AddressKind, id: string): Promise<Translation[]> {
  return translations(({ library, language, settings }) =>
    hasPage(library, kind, id) ? address(kind, id, language, settings) : undefined,
  );
}

/** For `archive/2024/` and `archive/2024/03/`: the languages that have reports in that time. */
export function translationsOfPeriod(path: string): Promise<Translation[]> {
  const month = path.replace(/^archive\/|\/$/g, "").replace("/", "-");
  return translations(({ library, language, settings }) =>
    library.reports.some((report) => report.date.startsWith(month)) ? pathAddress(path, language, settings) : undefined,
  );
}
