import type { Prose } from "../domain/prose.ts";
import type { Report } from "../domain/report.ts";
import { isNamed, type UnnamedSource } from "../domain/source.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** A report with its text as it reads: what the rules on anonymous sources judge. */
export interface SourcedReport extends Report {
  prose: Prose;
}

/** The sources without a name, by their ids. */
export function unnamedSources({ sources }: Pick<Report, "sources">): [id: string, UnnamedSource][] {
  return Object.entries(sources).flatMap(([id, source]) => (isNamed(source) ? [] : [[id, source]]));
}

/**
 * Whether the report has one unnamed source, and that is surely one person. Descriptions such as `US officials` stand
 * for several, and `one of the three people cited` for one of several.
 */
export function onlyUnnamed(report: Pick<Report, "sources" | "language">): [id: string, UnnamedSource] | undefined {
  const [only, ...others] = unnamedSources(report);
  if (!only || others.length > 0 || only[1].count !== undefined) return undefined;
  return sourcingWords(report.language).onePerson.test(only[1].described.trim()) ? only : undefined;
}
