/** The people, organisations, places, outlets, topics and authors that a corpus refers to, as keys: `person/ann-reed`. */
import { type AddressKind, type AddressSettings, address } from "./address.ts";
import type { Corpus } from "./corpus.ts";
import type { Outline } from "./outline.ts";
import { parseReference, referenceKey } from "./reference.ts";
import type { Report } from "./report.ts";
import { speakerOf } from "./source.ts";

/** Collections of things that are known by a name → the kind of thing, as in keys. */
export const namedKinds = {
  people: "person",
  organisations: "organisation",
  places: "place",
  outlets: "outlet",
  topics: "topic",
  authors: "author",
} as const satisfies Record<string, AddressKind>;

const namedCollections = Object.keys(namedKinds) as (keyof typeof namedKinds)[];

/** Keys of all that has a name. */
export function namedKeys(corpus: Corpus): string[] {
  return namedCollections.flatMap((name) => [...corpus[name].keys()].map((id) => `${namedKinds[name]}/${id}`));
}

/** Keys of what only the whole corpus refers to, and the published part does not. What nothing refers to is none of it. */
export function unseenThings(corpus: Corpus, published: Corpus): Set<string> {
  const within = partsOf(corpus);
  const all = reached(referredThings(corpus), within);
  const inside = new Set([...within.values()].flat());
  const alone = namedKeys(corpus).filter((key) => !all.has(key) && !inside.has(key));
  const seen = reached([...referredThings(published), ...alone], within);
  return new Set([...all].filter((key) => !seen.has(key)));
}

/** What things themselves lead to: a place lies in another one, an outlet in a country. */
function partsOf({ places, outlets }: Corpus): Map<string, string[]> {
  const placeKeys = (id: string | undefined) => (id === undefined ? [] : [`place/${id}`]);
  return new Map([
    ...[...places].map(([id, { within }]): [string, string[]] => [`place/${id}`, placeKeys(within)]),
    ...[...outlets].map(([id, { country }]): [string, string[]] => [`outlet/${id}`, placeKeys(country)]),
  ]);
}

function reached(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const key of found) for (const further of next.get(key) ?? []) found.add(further);
  return found;
}

/** Keys of everything that texts, heads, events, claims and figures refer to. */
function referredThings(corpus: Corpus): string[] {
  const { reports, pages, storylines, events, claims, figures } = corpus;
  const linked = byAddress(corpus);
  const inText = ({ mentions, links }: Outline) => [
    ...mentions.map(referenceKey),
    ...links.flatMap(({ href }) => linked.get(href.split(/[?#]/, 1)[0] ?? "") ?? []),
  ];
  return [
    ...[...reports, ...pages, ...storylines].flatMap(({ outline }) => inText(outline)),
    ...reports.flatMap(inHead),
    ...[...events.values()].flatMap(({ places, involves, statedBy }) => [
      ...places.map((id) => `place/${id}`),
      ...involves.flatMap(keysOf),
      ...statedBy.flatMap(({ by }) => keysOf(by)),
    ]),
    ...[...claims.values()].flatMap(({ about, positions }) => [
      ...about.flatMap(keysOf),
      ...positions.flatMap(({ holder }) => keysOf(holder)),
    ]),
    ...[...figures.values()].flatMap(({ readings }) => readings.flatMap(({ by }) => keysOf(by))),
  ];
}

function inHead({ authors, topics, restsOn, sources, responses }: Report): string[] {
  return [
    ...authors.map((id) => `author/${id}`),
    ...topics.map((id) => `topic/${id}`),
    ...restsOn.map(({ outlet }) => `outlet/${outlet}`),
    ...Object.values(sources).flatMap((source) => {
      const speaker = speakerOf(source);
      return [`outlet/${source.via}`, ...(speaker ? [referenceKey(speaker)] : [])];
    }),
    ...responses.flatMap(({ party, askedBy }) => [
      ...keysOf(party),
      ...(askedBy === undefined ? [] : [`outlet/${askedBy}`]),
    ]),
  ];
}

/** Of `person:…`, `org:…` or `outlet:…`; a `source:` is one of the report that is cited. */
function keysOf(written: string | undefined): string[] {
  const reference = parseReference(written ?? "");
  return reference ? [referenceKey(reference)] : [];
}

/** The keys of things by the addresses of their pages, in all languages. */
function byAddress(corpus: Corpus): Map<string, string> {
  const settings: AddressSettings = { base: "/", defaultLanguage: corpus.site.languages[0] ?? "en" };
  return new Map(
    namedCollections.flatMap((name) =>
      [...corpus[name].keys()].flatMap((id) =>
        corpus.site.languages.map((language): [string, string] => [
          address(namedKinds[name], id, language, settings),
          `${namedKinds[name]}/${id}`,
        ]),
      ),
    ),
  );
}
