import { citableReports } from "../domain/cited-report.ts";
import { didYouMean } from "../domain/nearest.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

/** A place in a YAML file that cites a report, and maybe one of its quotes and of its declared sources. */
interface Citation {
  path: string;
  at: KeyPath;
  report: string;
  quote?: string | undefined;
  /** The field that names who said it, and its value. */
  holder?: { field: string; value: string | undefined };
}

/** What events, claims and figures cite exists: the quote is in the report, the source is declared there. */
export function checkEvidence({ corpus, faulty }: CheckContext): Finding[] {
  const reports = citableReports(corpus);
  const citations: Citation[] = [
    ...[...corpus.events.values()].flatMap(({ path, statedBy }) =>
      statedBy.map((one, index) => ({ path, at: ["statedBy", index], ...one, holder: { field: "by", value: one.by } })),
    ),
    ...[...corpus.claims.values()].flatMap(({ path, positions }) =>
      positions.map((one, index) => ({
        path,
        at: ["positions", index],
        ...one,
        holder: { field: "holder", value: one.holder },
      })),
    ),
    ...[...corpus.figures.values()].flatMap(({ path, readings }) =>
      readings.map((one, index) => ({ path, at: ["readings", index], ...one, holder: { field: "by", value: one.by } })),
    ),
  ];
  return citations.flatMap((citation) => {
    const report = reports.get(citation.report);
    if (!report) return [];
    return [...unknownQuote(citation, report), ...(faulty.has(report.path) ? [] : unknownSource(citation, report))];
  });
}

function unknownQuote({ path, at, quote }: Citation, report: Report): Finding[] {
  const known = report.outline.quotes.map(({ id }) => id);
  if (quote === undefined || known.includes(quote)) return [];
  return [
    {
      path,
      at: [...at, "quote"],
      code: "reference/unknown-quote",
      message: `Unexpected quote \`${quote}\`, expected the id of one in \`${report.path}\`${didYouMean(quote, known)}`,
      remedy: "The id of a quote changes when its words do. Copy it from the link beside the quote on its page.",
    },
  ];
}

function unknownSource({ path, at, holder }: Citation, report: Report): Finding[] {
  const id = holder?.value?.startsWith("source:") ? holder.value.slice("source:".length) : undefined;
  const known = Object.keys(report.sources);
  if (!holder || id === undefined || known.includes(id)) return [];
  return [
    {
      path,
      at: [...at, holder.field],
      code: "reference/unknown-source",
      message: `Unexpected source \`${id}\`, expected one that \`${report.path}\` declares${didYouMean(id, known)}`,
      remedy: "A `source:` here is one of the cited report.",
    },
  ];
}
