/** What a report has to do with, as keys such as `person/dmitry-peskov`. */
import { parseReference, type ReferenceKind, referenceKey } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { speakerOf } from "../domain/source.ts";

export type ThingKind = ReferenceKind | "author";

/** Keys of everything that a report has to do with: what it mentions, who speaks or was asked, outlets, topics, authors. */
export function thingsOf(report: Report): Set<string> {
  const keys = new Set<string>();
  visitThings(report, (kind, id) => keys.add(`${kind}/${id}`));
  return keys;
}

/** Reports by the key of everything that they have to do with, in the order given. */
export function reportsByThing(reports: readonly Report[]): Map<string, Report[]> {
  const kinds = new Map<ThingKind, Map<string, Report[]>>();
  for (const report of reports) {
    visitThings(report, (kind, id) => {
      const list = kinds.get(kind)?.get(id);
      if (list && list.at(-1) !== report) list.push(report);
      else if (!list) kinds.set(kind, (kinds.get(kind) ?? new Map<string, Report[]>()).set(id, [report]));
    });
  }
  const keyed = ([kind, things]: [ThingKind, Map<string, Report[]>]) =>
    [...things].map(([id, list]): [string, Report[]] => [`${kind}/${id}`, list]);
  return new Map([...kinds].flatMap(keyed));
}

/** The key of a holder or party such as `org:kremlin`; `undefined` for a source that only its report knows. */
export function keyOf(party: string): string | undefined {
  const reference = parseReference(party);
  return reference && referenceKey(reference);
}

/** Tells `visit` everything that a report has to do with; some of it more than once. */
function visitThings(report: Report, visit: (kind: ThingKind, id: string) => void): void {
  for (const { kind, id } of report.outline.mentions) visit(kind, id);
  for (const { outlet } of report.restsOn) visit("outlet", outlet);
  for (const topic of report.topics) visit("topic", topic);
  for (const source of Object.values(report.sources)) {
    visit("outlet", source.via);
    const speaker = speakerOf(source);
    if (speaker) visit(speaker.kind, speaker.id);
  }
  for (const { party } of report.responses) {
    const reference = parseReference(party);
    if (reference) visit(reference.kind, reference.id);
  }
  for (const author of report.authors) visit("author", author);
  for (const storyline of report.storylines) visit("storyline", storyline);
}
