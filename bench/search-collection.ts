/**
 * A collection that relevance is measured with: a folder with `docs.jsonl` ({id, title, text}), `queries.jsonl` ({id, text})
 * and `qrels.tsv` (query, document, relevance; the first line may name the columns).
 */
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import type { Grades } from "./search-measures.ts";

const idSchema = z.coerce.string().min(1);
const documentSchema = z.object({ id: idSchema, title: z.string().default(""), text: z.string() });
const querySchema = z.object({ id: idSchema, text: z.string().min(1) });

export type Document = z.infer<typeof documentSchema>;

export interface JudgedQuery {
  text: string;
  /** At least one. */
  relevant: Grades;
}

export interface Collection {
  name: string;
  documents: Document[];
  /** Only those with a relevant document: the others measure nothing. */
  queries: JudgedQuery[];
}

export function readCollection(folder: string): Collection {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const judgements = readJudgements(read("qrels.tsv"));
  return {
    name: basename(resolve(folder)),
    documents: readLines(read("docs.jsonl")).map((line) => documentSchema.parse(JSON.parse(line))),
    queries: readLines(read("queries.jsonl"))
      .map((line) => querySchema.parse(JSON.parse(line)))
      .map(({ id, text }) => ({ text, relevant: judgements.get(id) ?? new Map() }))
      .filter(({ relevant }) => relevant.size > 0),
  };
}

/** The relevant documents of each query. A relevance of 0, or less, says that a document was looked at and is not. */
export function readJudgements(text: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const [place, line] of readLines(text).entries()) {
    const [query = "", document = "", relevance = ""] = line.split("\t");
    const grade = Number(relevance.trim() || Number.NaN);
    if (Number.isNaN(grade) && place === 0) continue;
    if (Number.isNaN(grade)) throw new Error(`Unexpected judgement \`${line}\`, expected query, document, relevance`);
    if (grade > 0) judgements.set(query, (judgements.get(query) ?? new Map()).set(document, grade));
  }
  return judgements;
}

function readLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
