import { collectionOfKind, type CollectionName, collections } from "../domain/collection.ts";
import type { Place } from "../domain/outline.ts";
import type { ProblemCode } from "../domain/problem.ts";
import { didYouMean } from "../domain/nearest.ts";
import { parseReference, type ReferenceKind } from "../domain/reference.ts";
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

/** Every id in a head, an entity file or a mention must be the id of a file. */
export function checkReferences(context: CheckContext): Finding[] {
  const { corpus } = context;
  return [
    ...corpus.reports.flatMap((report) => [...headFindings(report, context), ...mentionFindings(report, context)]),
    ...corpus.pages.flatMap((page) => mentionFindings(page, context)),
    ...[...corpus.places.values()].flatMap((place) => oneId(context, place.path, "places", place.within, ["within"])),
    ...[...corpus.outlets.values()].flatMap((outlet) => oneId(context, outlet.path, "places", outlet.country, ["country"])),
  ];
}

function headFindings(report: Report, context: CheckContext): Finding[] {
  const id = (collection: CollectionName, value: string | undefined, at: KeyPath) =>
    oneId(context, report.path, collection, value, at);
  return [
    ...report.authors.flatMap((author, index) => id("authors", author, ["authors", index])),
    ...report.topics.flatMap((topic, index) => id("topics", topic, ["topics", index])),
    ...report.restsOn.flatMap(({ outlet }, index) => id("outlets", outlet, ["restsOn", index, "outlet"])),
    ...Object.entries(report.sources).flatMap(([key, source]) => [
      ...id("outlets", source.via, ["sources", key, "via"]),
      ...("person" in source ? id("people", source.person, ["sources", key, "person"]) : []),
      ...("organisation" in source ? id("organisations", source.organisation, ["sources", key, "organisation"]) : []),
    ]),
    ...report.responses.flatMap(({ party, askedBy }, index) => [
      ...partyFindings(party, id, ["responses", index, "party"]),
      ...id("outlets", askedBy, ["responses", index, "askedBy"]),
    ]),
  ];
}

function partyFindings(
  party: string,
  id: (collection: CollectionName, value: string, at: KeyPath) => Finding[],
  at: KeyPath,
): Finding[] {
  const reference = parseReference(party);
  return reference ? id(collectionOfKind[reference.kind], reference.id, at) : [];
}

function mentionFindings(written: Pick<Report, "path" | "outline">, context: CheckContext): Finding[] {
  return written.outline.mentions.flatMap((mention) =>
    oneId(context, written.path, collectionOfKind[mention.kind as ReferenceKind], mention.id, mention.place),
  );
}

function oneId(
  { ids }: CheckContext,
  path: string,
  collection: CollectionName,
  id: string | undefined,
  at: Place | KeyPath,
): Finding[] {
  const known = ids.get(collection) ?? new Set<string>();
  const code = codes[collection];
  if (id === undefined || code === undefined || known.has(id)) return [];
  const { noun, folder } = collections[collection];
  return [
    {
      path,
      at,
      code,
      message: `Unexpected ${noun} \`${id}\`, expected the id of a file in \`${folder}/\`${didYouMean(id, known)}`,
      remedy: collection === "reports" ? "An id of a report is its folder and name, such as `2024/04/slug`." : `Correct the id, or write \`${folder}/${id}.yaml\`.`,
    },
  ];
}
