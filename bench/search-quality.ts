/**
 * How well the search ranks, beside stock Pagefind and BM25: over `tests/golden/ranking.json` on the site in `dist`, and over
 * collections: `node bench/search-quality.ts [folder of a collection] …`, or with `COLLECTIONS`, their folders with spaces between.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExpectedRanking, readExpectedRankings, unmet } from "../tests/golden/ranking.ts";
import { record, table } from "./record.ts";
import { bm25Engine, stemmedBm25Engine } from "./search-bm25.ts";
import { type JudgedQuery, readCollection } from "./search-collection.ts";
import type { Engine } from "./search-engine.ts";
import { type Grades, mean, ndcg, recall, reciprocalRank } from "./search-measures.ts";
import { collectionEngine, documentPage, siteEngine } from "./search-own.ts";
import { reportPages } from "./search-pages.ts";
import { openStockIndex, writeStockIndex } from "./search-stock.ts";

const site = "dist";
const headings = ["search", "queries", "MRR@10", "nDCG@10", "recall@100"];
/** Kinds of queries that are in the language of our search, which the others cannot read. */
const ownKinds = ["said", "field", "combined"];

export async function benchSearchQuality(collections = namedCollections()): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  try {
    const lines = await measureRankings(home);
    for (const folder of collections) lines.push("", ...(await measureCollection(folder, home)));
    record("search-quality", lines);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function namedCollections(): string[] {
  return (process.env.COLLECTIONS ?? "").split(" ").filter((folder) => folder !== "");
}

interface Answered {
  expected: ExpectedRanking;
  ranked: string[];
}

async function measureRankings(home: string): Promise<string[]> {
  const rows: (string | number)[][] = [];
  const own: Answered[] = [];
  for (const language of ["en", "uk"]) {
    const rankings = readExpectedRankings().filter((ranking) => ranking.language === language);
    const plain = rankings.filter(({ kind }) => !ownKinds.includes(kind)).map(judged);
    const engines = await siteEngines(language, home);
    for (const engine of engines) rows.push(await row(engine, plain, `${engine.name}, ${language}`));
    for (const expected of rankings) own.push({ expected, ranked: (await engines[0]?.search(expected.query)) ?? [] });
  }
  return [
    "The queries of `tests/golden/ranking.json` that are plain words, on the site of `content/`: a report that must come first has",
    "grade 2, the others that must be among the first three 1.",
    "",
    ...table(headings, rows),
    "",
    "All queries, as the search of this project answers them: the first and the first three as expected, and nothing that may not be found.",
    "",
    ...table(["kind", "queries", "as expected"], byKind(own)),
    ...own.flatMap(describeUnmet),
  ];
}

async function siteEngines(language: string, home: string): Promise<Engine[]> {
  const folder = join(home, language);
  const prefix = language === "en" ? "" : `${language}/`;
  await writeStockIndex({ pages: reportPages(site, prefix), language, folder });
  const { engine, pages } = await openStockIndex(folder);
  const documents = [...pages].map(([id, { meta, content }]) => ({ id, title: meta.title ?? "", text: content }));
  return [siteEngine(site, language), engine, bm25Engine(documents)];
}

function judged({ query, first, top }: ExpectedRanking): JudgedQuery {
  const grades: Grades = new Map(top.map((id) => [id, id === first ? 2 : 1]));
  return { text: query, relevant: grades };
}

function byKind(answered: Answered[]): (string | number)[][] {
  const kinds = Map.groupBy(answered, ({ expected }) => expected.kind);
  const row = (kind: string, all: Answered[]) => [kind, all.length, all.filter(isMet).length];
  return [...[...kinds].map(([kind, all]) => row(kind, all)), row("all", answered)];
}

const isMet = ({ expected, ranked }: Answered): boolean => unmet(expected, ranked).length === 0;

function describeUnmet({ expected, ranked }: Answered, place: number): string[] {
  const problems = unmet(expected, ranked);
  const line = problems.length === 0 ? [] : [`- \`${expected.query}\` (${expected.language}): ${problems.join("; ")}.`];
  return place === 0 ? ["", ...line] : line;
}

async function measureCollection(folder: string, home: string): Promise<string[]> {
  const { name, documents, queries } = readCollection(folder);
  const stock = join(home, `${name}-stock`);
  const pages = documents.map((document) => ({ id: document.id, html: documentPage(document, "en") }));
  await writeStockIndex({ pages, language: "en", folder: stock });
  const engines = [
    await collectionEngine(documents, "en", join(home, name)),
    (await openStockIndex(stock)).engine,
    bm25Engine(documents),
    stemmedBm25Engine(documents),
  ];
  const rows: (string | number)[][] = [];
  for (const engine of engines) rows.push(await row(engine, queries, engine.name));
  const count = documents.length.toLocaleString("en-GB");
  return [`The collection \`${name}\`: ${count} documents, each as a report.`, "", ...table(headings, rows)];
}

async function row(engine: Engine, queries: JudgedQuery[], name: string): Promise<(string | number)[]> {
  const measured: number[][] = [];
  for (const { text, relevant } of queries) {
    const ranked = await engine.search(text);
    measured.push([reciprocalRank(ranked, relevant), ndcg(ranked, relevant), recall(ranked, relevant, 100)]);
  }
  const means = [0, 1, 2].map((place) => mean(measured.map((values) => values[place] ?? 0)).toFixed(3));
  return [name, queries.length, ...means];
}

if (import.meta.main) {
  const collections = process.argv.slice(2);
  await benchSearchQuality(collections.length > 0 ? collections : undefined);
}
