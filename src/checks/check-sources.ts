import { didYouMean, typingError } from "../domain/nearest.ts";
import type { Quote } from "../domain/outline.ts";
import type { Report } from "../domain/report.ts";
import { sourceOfQuote } from "../domain/sourcing.ts";
import type { CheckContext, Finding } from "./finding.ts";

type Sourced = Pick<Report, "path" | "sources" | "outline">;

/** Every quote has a declared source, every mentioned source is declared, every declared one is used. */
export function checkSources({ corpus }: CheckContext): Finding[] {
  // A standing page declares no sources, so that it can quote nobody.
  const pages = corpus.pages.map((page) => ({ ...page, sources: {} }));
  return [...corpus.reports, ...pages].flatMap((report) => [
    ...unknownSources(report),
    ...report.outline.quotes.flatMap((quote) => quoteWithoutSource(report, quote)),
    ...unusedSources(report),
  ]);
}

function unknownSources(report: Sourced): Finding[] {
  const known = Object.keys(report.sources);
  return report.outline.sourceMentions
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => ({
      path: report.path,
      at: place,
      code: "reference/unknown-source",
      message: `Unexpected source \`${id}\`, expected one that \`sources\` declares${didYouMean(id, known)}`,
      remedy: "Declare it in `sources`, or correct the id.",
      fix: typingError(id, known),
    }));
}

function quoteWithoutSource(report: Sourced, quote: Quote): Finding[] {
  if (quote.source !== undefined || sourceOfQuote(report, quote)) return [];
  const count = Object.keys(report.sources).length;
  return [
    {
      path: report.path,
      at: quote.place,
      code: "quote/no-source",
      message: `Unexpected quote without a source: its label links none, and the report declares ${count === 0 ? "none" : count}`,
      remedy: "Write `**Quote from [the first source](source:first):**`, and declare the source in `sources`.",
    },
  ];
}

function unusedSources(report: Sourced): Finding[] {
  const mentioned = new Set(report.outline.sourceMentions.map(({ id }) => id));
  for (const quote of report.outline.quotes) mentioned.add(sourceOfQuote(report, quote)?.[0] ?? "");
  return Object.keys(report.sources)
    .filter((id) => !mentioned.has(id))
    .map((id) => ({
      path: report.path,
      at: ["sources", id],
      part: "key",
      code: "source/unused",
      message: `Unexpected source \`${id}\` that the text never uses, expected a link \`source:${id}\``,
      remedy: `Link it where the text rests on it, \`[…](source:${id})\`, or delete it.`,
    }));
}
