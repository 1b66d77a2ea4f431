/** What a report has to do with, as keys such as `person/dmitry-peskov`. */
import { parseReference, type ReferenceKind, referenceKey } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { speakerOf } from "../domain/source.ts";
import { outletsOf } from "../domain/sourcing.ts";

/** Keys of everything that a report has to do with: what it mentions, who speaks or was asked, outlets, topics, authors. */
export function thingsOf(report: Report): Set<string> {
  const keys = new Set<string>();
  const add = (kind: ReferenceKind, id: string) => keys.add(referenceKey({ kind, id }));
  for (const mention of report.outline.mentions) add(mention.kind, mention.id);
  for (const outlet of outletsOf(report)) add("outlet", outlet);
  for (const topic of report.topics) add("topic", topic);
  for (const source of Object.values(report.sources)) {
    const speaker = speakerOf(source);
    if (speaker) add(speaker.kind, speaker.id);
  }
  for (const { party } of report.responses) {
    const reference = parseReference(party);
    if (reference) keys.add(referenceKey(reference));
  }
  for (const author of report.authors) keys.add(`author/${author}`);
  for (const storyline of report.storylines) add("storyline", storyline);
  return keys;
}
