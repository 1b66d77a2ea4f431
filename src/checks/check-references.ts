import type { Claim } from "../domain/claim.ts";
import { type CollectionName, collectionOfKind, collections } from "../domain/collection.ts";
import type { HistoricalEvent } from "../domain/event.ts";
import type { Figure } from "../domain/figure.ts";
import { didYouMean, typingError } from "../domain/nearest.ts";
import type { Place } from "../domain/outline.ts";
import type { ProblemCode } from "../domain/problem.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import type { Storyline } from "../domain/storyline.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

const codes: Partial<Record<CollectionName, ProblemCode>> = {
  outlets: "reference/unknown-outlet",
  people: "reference/unknown-entity",
  organisations: "reference/unknown-entity",
  places: "reference/unknown-entity",
  topics: "reference/unknown-topic",
  authors: "reference/unknown-author",
  reports: "reference/unknown-report",
  storylines: "reference/unknown-storyline",
  events: "reference/unknown-event",
  claims: "reference/unknown-claim",
  figures: "reference/unknown-figure",
};

/** An id somewhere in a file, and the collection whose files it must be one of. */
interface Use {
  path: string;
  collection: CollectionName;
  id: string | undefined;
  at: Place | KeyPath;
}

/** Every id in a head, an entity file or a mention must be the id of a file. */
export function checkReferences({ corpus, ids }: CheckContext): Finding[] {
  const uses: Use[] = [
    ...corpus.reports.flatMap((report) => [...usesInHead(report), ...usesInText(report)]),
    ...corpus.pages.flatMap(usesInText),
    ...corpus.storylines.flatMap((storyline) => [...usesInStoryline(storyline), ...usesInText(storyline)]),
    ...[...corpus.events.values()].flatMap(usesInEvent),
    ...[...corpus.claims.values()].flatMap(usesInClaim),
    ...[...corpus.figures.values()].flatMap(usesInFigure),
    ...[...corpus.places.values()].map(
      ({ path, within }): Use => ({ path, collection: "places", id: within, at: ["within"] }),
    ),
    ...[...corpus.outlets.values()].map(
      ({ path, country }): Use => ({ path, collection: "places", id: country, at: ["country"] }),
    ),
  ];
  return uses.flatMap((use) => findingOf(use, ids.get(use.collection) ?? new Set()));
}

function usesInHead({ path, ...report }: Report): Use[] {
  const use = (collection: CollectionName, id: string | undefined, at: KeyPath): Use => ({ path, collection, id, at });
  return [
    ...report.authors.map((author, index) => use("authors", author, ["authors", index])),
    ...report.topics.map((topic, index) => use("topics", topic, ["topics", index])),
    ...report.storylines.map((storyline, index) => use("storylines", storyline, ["storylines", index])),
    ...report.restsOn.map(({ outlet }, index) => use("outlets", outlet, ["restsOn", index, "outlet"])),
    ...Object.entries(report.sources).flatMap(([key, source]) => [
      use("outlets", source.via, ["sources", key, "via"]),
      ...("person" in source ? [use("people", source.person, ["sources", key, "person"])] : []),
      ...("organisation" in source
        ? [use("organisations", source.organisation, ["sources", key, "organisation"])]
        : []),
    ]),
    ...report.responses.flatMap(({ party, askedBy }, index) => [
      ...usesOfReference(path, party, ["responses", index, "party"]),
      use("outlets", askedBy, ["responses", index, "askedBy"]),
    ]),
  ];
}

/** Uses of ids in lists, by field and collection. */
function usesInLists(
  path: string,
  lists: [field: string, collection: CollectionName, ids: readonly string[]][],
): Use[] {
  return lists.flatMap(([field, collection, ids]) =>
    ids.map((id, index): Use => ({ path, collection, id, at: [field, index] })),
  );
}

/** `person:…`, `org:…`, `outlet:…`; a `source:` is declared in a report, which `check-evidence.ts` looks at. */
function usesOfReference(path: string, written: string | undefined, at: KeyPath): Use[] {
  const reference = parseReference(written ?? "");
  return reference ? [{ path, collection: collectionOfKind[reference.kind], id: reference.id, at }] : [];
}

function usesInStoryline({ path, keyEvents }: Storyline): Use[] {
  return usesInLists(path, [["keyEvents", "events", keyEvents]]);
}

function usesInEvent({ path, places, storylines, involves, statedBy }: HistoricalEvent): Use[] {
  return [
    ...usesInLists(path, [
      ["places", "places", places],
      ["storylines", "storylines", storylines],
    ]),
    ...involves.flatMap((party, index) => usesOfReference(path, party, ["involves", index])),
    ...statedBy.flatMap(({ report, by }, index): Use[] => [
      { path, collection: "reports", id: report, at: ["statedBy", index, "report"] },
      ...usesOfReference(path, by, ["statedBy", index, "by"]),
    ]),
  ];
}

function usesInClaim({ path, events, storylines, about, positions }: Claim): Use[] {
  return [
    ...usesInLists(path, [
      ["events", "events", events],
      ["storylines", "storylines", storylines],
    ]),
    ...about.flatMap((party, index) => usesOfReference(path, party, ["about", index])),
    ...positions.flatMap(({ report, holder }, index): Use[] => [
      { path, collection: "reports", id: report, at: ["positions", index, "report"] },
      ...usesOfReference(path, holder, ["positions", index, "holder"]),
    ]),
  ];
}

function usesInFigure({ path, events, storylines, readings }: Figure): Use[] {
  return [
    ...usesInLists(path, [
      ["events", "events", events],
      ["storylines", "storylines", storylines],
    ]),
    ...readings.flatMap(({ report, by }, index): Use[] => [
      { path, collection: "reports", id: report, at: ["readings", index, "report"] },
      ...usesOfReference(path, by, ["readings", index, "by"]),
    ]),
  ];
}

function usesInText({ path, outline }: Pick<Report, "path" | "outline">): Use[] {
  return outline.mentions.map(({ kind, id, place }) => ({ path, collection: collectionOfKind[kind], id, at: place }));
}

function findingOf({ path, collection, id, at }: Use, known: ReadonlySet<string>): Finding[] {
  const code = codes[collection];
  if (id === undefined || code === undefined || known.has(id)) return [];
  const { noun, folder, format } = collections[collection];
  const message = `Unexpected ${noun} \`${id}\`, expected the id of a file in \`${folder}/\`${didYouMean(id, known)}`;
  const ending = format === "markdown" ? "md" : "yaml";
  const remedy =
    collection === "reports"
      ? "An id of a report is its folder and name, such as `2024/04/slug`."
      : `Correct the id, or write \`${folder}/${id}.${ending}\`.`;
  return [{ path, at, code, message, remedy, fix: typingError(id, known) }];
}
