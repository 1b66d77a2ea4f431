/** What becomes of what was found: how much it weighs, and whether a report has waived it. */
import type { Corpus } from "../domain/corpus.ts";
import type { Problem, ProblemCode } from "../domain/problem.ts";
import { isWaivable, type JudgedProblem, type SeveritySettings, severityOf } from "../domain/severity.ts";
import type { WaivedProblem } from "../domain/waiver.ts";
import type { Finding } from "./finding.ts";

export interface Judgement {
  problems: JudgedProblem[];
  waived: WaivedProblem[];
}

/** Sorts out what is switched off and what is waived, and gives the rest its severity. */
export function judge(problems: readonly Problem[], corpus: Corpus, settings: SeveritySettings): Judgement {
  const waivers = waiversByPath(corpus);
  const judgement: Judgement = { problems: [], waived: [] };
  for (const problem of problems) {
    const severity = severityOf(problem.code, settings);
    if (severity === "off") continue;
    const reason = isWaivable(problem.code) ? waivers.get(problem.path)?.get(problem.code) : undefined;
    if (reason === undefined) judgement.problems.push({ ...problem, severity });
    else judgement.waived.push({ ...problem, severity, reason });
  }
  return judgement;
}

/**
 * Waivers of what was not found: either the report was mended, or the code is not the right one. Codes that are
 * switched off, or whose check did not run, say nothing.
 */
export function unusedWaivers(
  corpus: Corpus,
  problems: readonly Problem[],
  ran: (code: ProblemCode) => boolean,
): Finding[] {
  const found = new Set(problems.map(({ path, code }) => `${path} ${code}`));
  return [...waiversByPath(corpus)].flatMap(([path, waivers]) =>
    [...waivers.keys()].filter((code) => ran(code) && !found.has(`${path} ${code}`)).map((code) => unused(path, code)),
  );
}

function unused(path: string, code: ProblemCode): Finding {
  return {
    path,
    at: ["waive", code],
    part: "key",
    code: "waiver/unused",
    message: `Unexpected waiver of \`${code}\`, expected one of a problem that the report has`,
    remedy: "Delete the waiver.",
  };
}

function waiversByPath({ reports }: Corpus): Map<string, Map<ProblemCode, string>> {
  const waiving = reports.filter(({ waive }) => waive !== undefined);
  return new Map(
    waiving.map(({ path, waive }) => [path, new Map(Object.entries(waive ?? {}) as [ProblemCode, string][])]),
  );
}
