/** What a person or an organisation said, as quoted. */
import type { Quote } from "../domain/outline.ts";
import type { EntityKind } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { type Source, speakerOf } from "../domain/source.ts";
import { sourceOfQuote } from "../domain/sourcing.ts";

export interface AttributedQuote {
  report: Report;
  quote: Quote;
  source: Source;
}

/** The quotes of an entity in some reports, in the order of the reports and of their text. */
export function quotesBy(reports: readonly Report[], kind: EntityKind, id: string): AttributedQuote[] {
  return reports.flatMap((report) =>
    report.outline.quotes.flatMap((quote) => {
      const source = sourceOfQuote(report, quote)?.[1];
      return source && speaks(source, kind, id) ? [{ report, quote, source }] : [];
    }),
  );
}

function speaks(source: Source, kind: EntityKind, id: string): boolean {
  const speaker = speakerOf(source);
  return speaker?.kind === kind && speaker.id === id;
}
