import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

/** A translation repeats the head of its original: what is not text must be equal. Faulty heads are mended first. */
export function checkTranslations({ corpus, faulty }: CheckContext): Finding[] {
  const [original] = corpus.site.languages;
  const originals = new Map(
    corpus.reports.filter(({ language }) => language === original).map((report) => [report.id, report]),
  );
  return corpus.reports.flatMap((report) => {
    const source = originals.get(report.id);
    if (!source || report.language === original || faulty.has(report.path) || faulty.has(source.path)) return [];
    return differences(report, source);
  });
}

/** What must be equal, as text to compare and to show. */
const comparable: [at: KeyPath, read: (report: Report) => string][] = [
  [["date"], (report) => report.date],
  [["embargo"], (report) => report.embargo ?? ""],
  [["kind"], (report) => report.kind],
  [["authors"], (report) => report.authors.join(", ")],
  [["topics"], (report) => [...report.topics].sort().join(", ")],
  [["storylines"], (report) => [...report.storylines].sort().join(", ")],
  [["restsOn"], (report) => report.restsOn.map(({ url }) => url).join(", ")],
  [
    ["sources"],
    (report) =>
      Object.entries(report.sources)
        .map(([id, source]) => `${id} (${sourceKind(source)}, ${source.via})`)
        .join(", "),
  ],
  [["responses"], (report) => report.responses.map(({ party, on }) => `${party} ${on}`).join(", ")],
  [["corrections"], (report) => report.corrections.map(({ on, kind }) => `${kind} ${on}`).join(", ")],
];

function sourceKind(source: Report["sources"][string]): string {
  if ("person" in source) return source.person;
  return "organisation" in source ? source.organisation : "not named";
}

function differences(report: Report, original: Report): Finding[] {
  return comparable
    .filter(([, read]) => read(report) !== read(original))
    .map(([at, read]) => ({
      path: report.path,
      at,
      part: "key",
      code: "translation/differs",
      message: `Unexpected \`${at.join(".")}\` of \`${read(report)}\`, expected that of \`${original.path}\`: \`${read(original)}\``,
      remedy:
        "A translation has the same date, kind, authors, topics, originals, source ids and parties as its original.",
    }));
}
