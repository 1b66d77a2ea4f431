import { type CollectionName, collectionOfKind, collections } from "../domain/collection.ts";
import { didYouMean } from "../domain/nearest.ts";
import type { Place } from "../domain/outline.ts";
import type { ProblemCode } from "../domain/problem.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

const codes: Partial<Record<CollectionName, ProblemCode>> = {
  outlets: "reference/unknown-outlet",
  people: "reference/unknown-entity",
  organisations: "reference/unknown-entity",
  places: "reference/unknown-entity",
  topics: "reference/unknown-topic",
  authors: "reference/unknown-author",
  reports: "reference/unknown-report",
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
    ...report.restsOn.map(({ outlet }, index) => use("outlets", outlet, ["restsOn", index, "outlet"])),
    ...Object.entries(report.sources).flatMap(([key, source]) => [
      use("outlets", source.via, ["sources", key, "via"]),
      ...("person" in source ? [use("people", source.person, ["sources", key, "person"])] : []),
      ...("organisation" in source
        ? [use("organisations", source.organisation, ["sources", key, "organisation"])]
        : []),
    ]),
    ...report.responses.flatMap(({ party, askedBy }, index) => {
      const reference = parseReference(party);
      const asked = use("outlets", askedBy, ["responses", index, "askedBy"]);
      return reference
        ? [use(collectionOfKind[reference.kind], reference.id, ["responses", index, "party"]), asked]
        : [asked];
    }),
  ];
}

function usesInText({ path, outline }: Pick<Report, "path" | "outline">): Use[] {
  return outline.mentions.map(({ kind, id, place }) => ({ path, collection: collectionOfKind[kind], id, at: place }));
}

function findingOf({ path, collection, id, at }: Use, known: ReadonlySet<string>): Finding[] {
  const code = codes[collection];
  if (id === undefined || code === undefined || known.has(id)) return [];
  const { noun, folder } = collections[collection];
  const message = `Unexpected ${noun} \`${id}\`, expected the id of a file in \`${folder}/\`${didYouMean(id, known)}`;
  const remedy =
    collection === "reports"
      ? "An id of a report is its folder and name, such as `2024/04/slug`."
      : `Correct the id, or write \`${folder}/${id}.yaml\`.`;
  return [{ path, at, code, message, remedy }];
}
