/** Places that an import, or a new file, left for an editor. */
import type { Place } from "./outline.ts";
import type { Problem } from "./problem.ts";

/** Stands in a field, a comment or the text, before what is to be filled in. */
export const importMark = "TODO(import):";

/** The same in a file that `sourceline new` has made. */
export const newMark = "TODO(new):";

/** One problem for each mark in a file, wherever it stands. */
export function unfinishedProblems(path: string, text: string): Problem[] {
  if (!text.includes(importMark) && !text.includes(newMark)) return [];
  return text.split(/\r?\n/).flatMap((line, index) => marksIn(line, index + 1).map((mark) => problemOf(path, mark)));
}

interface Mark {
  place: Place;
  origin: string;
  wanted: string;
}

function marksIn(line: string, number: number): Mark[] {
  return [...line.matchAll(/TODO\((import|new)\):\s*((?:(?!TODO\((?:import|new)\):|-->|"\s*[,}\]]|"\s*$).)*)/gu)].map(
    (match) => ({
      place: { line: number, column: match.index + 1 },
      origin: match[1] === "new" ? "a new file" : "an import",
      wanted: (match[2] ?? "").trim(),
    }),
  );
}

function problemOf(path: string, { place, origin, wanted }: Mark): Problem {
  return {
    path,
    place,
    code: "import/unfinished",
    message: `Unexpected mark of ${origin}, expected ${wanted === "" ? "what it stands for" : `\`${wanted.replaceAll("`", "'")}\``}`,
    remedy: "Fill it in, and delete the mark.",
  };
}

/**
 * Problems without those that stand on the line of a mark: a field that waits for its value is one problem, and is
 * judged once it has one.
 */
export function withoutMarked(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ path, place }: Problem): string => `${path}:${place.line}`;
  const marked = new Set(problems.filter(({ code }) => code === "import/unfinished").map(lineOf));
  if (marked.size === 0) return [...problems];
  return problems.filter((problem) => problem.code === "import/unfinished" || !marked.has(lineOf(problem)));
}
