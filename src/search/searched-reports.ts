import type { LanguageIndex } from "./language-index.ts";

/** What one question searches: reports of a language, by the numbers that they have in its index. */
export type SearchedReports = Pick<
  LanguageIndex,
  "language" | "stems" | "open" | "size" | "hitsOf" | "loadFields" | "loadReport" | "placeOf"
>;

/** The open reports of some shards, which are named by their first years or months. */
export function reportsIn(index: LanguageIndex, shards: ReadonlySet<string>): SearchedReports {
  const open = index.open.filter(({ from }) => shards.has(from));
  if (open.length === index.open.length) return index;
  return {
    language: index.language,
    stems: index.stems,
    open,
    size: open.reduce((sum, { reports }) => sum + reports, 0),
    hitsOf: async (leaf) =>
      new Map([...(await index.hitsOf(leaf))].filter(([report]) => open.includes(index.placeOf(report).shard))),
    loadFields: () => index.loadFields(),
    loadReport: (report) => index.loadReport(report),
    placeOf: (report) => index.placeOf(report),
  };
}
