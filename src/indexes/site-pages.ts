/** Every page that the site has: what is rendered, what links may lead to, what progress is counted against. */
import { type AddressSettings, pathAddress } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { dossierKinds, dossierWithPage, listedKinds, pathOfThing, thingsWithPage } from "./has-page.ts";
import { type Catalogue, catalogueOf } from "./library.ts";
import { numberedPaths, pathOfPeriod } from "./lists.ts";

const everywhere = [
  ...["", "archive/", "archive/corrections/", "search/"],
  ...["people/", "organisations/", "places/", "outlets/", "topics/"],
  ...["storylines/", "events/", "claims/", "figures/"],
];

/** Paths of all pages of one language, below that of its front page. */
function pathsIn(catalogue: Catalogue): string[] {
  const { reports, byPeriod, storylines, pages } = catalogue;
  return [
    ...everywhere,
    ...[...byPeriod.keys()].map(pathOfPeriod),
    ...reports.map(({ id }) => pathOfThing("report", id)),
    ...[...pages.keys()].map((id) => pathOfThing("page", id)),
    ...[...storylines.keys()].map((id) => pathOfThing("storyline", id)),
    ...dossierKinds.flatMap((kind) => dossierWithPage(catalogue, kind).map((id) => pathOfThing(kind, id))),
    ...listedKinds.flatMap((kind) => thingsWithPage(catalogue, kind).map(({ id }) => pathOfThing(kind, id))),
    ...numberedPaths(catalogue),
  ];
}

/** Addresses of all pages of the site, with the base path, sorted. */
export function siteAddresses(corpus: Corpus, base: string): string[] {
  return addressesIn(
    corpus.site.languages.map((language) => catalogueOf(corpus, language)),
    base,
  );
}

/** The same for whoever has the catalogues or libraries of all languages, the default one first. */
export function addressesIn(catalogues: readonly Catalogue[], base: string): string[] {
  const settings: AddressSettings = { base, defaultLanguage: catalogues[0]?.language as Language };
  const addresses = catalogues.flatMap((catalogue) =>
    pathsIn(catalogue).map((path) => pathAddress(path, catalogue.language, settings)),
  );
  return addresses.sort();
}
