import { InvalidArgumentError } from "commander";
import { didYouMean } from "../domain/nearest.ts";
import { type ProblemCode, problemCodes } from "../domain/problem.ts";
import { groupOf } from "../domain/severity.ts";

/** Reads `sourcing,quote/no-words`: codes, or what stands before their slash. May be given several times. */
export function parseCodes(text: string, earlier: readonly string[] = []): string[] {
  const names = text.split(",").map((name) => name.trim());
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const known = new Set([...codes, ...codes.map(groupOf)]);
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return [...earlier, ...names];
  throw new InvalidArgumentError(
    `expected codes of docs/problems.md or their beginnings, such as \`quote/no-source\` or \`sourcing\`${didYouMean(unknown, known)}`,
  );
}
