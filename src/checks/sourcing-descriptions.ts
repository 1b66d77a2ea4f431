/** Rules on how a source without a name is declared in the head. */
import { reasonNotGiven, type UnnamedSource } from "../domain/source.ts";
import { hasMatch, wordsIn } from "../domain/word-pattern.ts";
import type { Finding } from "./finding.ts";
import { type SourcedReport, unnamedSources } from "./sourced-report.ts";
import { emptyReasons, type SourcingWords, sourcingWords } from "./sourcing-words.ts";

/** “A source” alone tells a reader nothing about how the person could know. */
export function bareDescriptions(report: SourcedReport): Finding[] {
  const words = sourcingWords(report.language);
  return unnamedSources(report)
    .filter(([, { described }]) => isBare(described, words))
    .map(([id, { described }]) => ({
      path: report.path,
      at: ["sources", id, "described"],
      code: "sourcing/bare",
      message: `Unexpected bare description \`${described}\`, expected who the source is or how they can know`,
      remedy: "Describe the source as precisely as the outlet does, such as `a source familiar with the talks`.",
    }));
}

/** Bare is a noun for a source, with nothing beside it but fillers and who cites it. */
function isBare(described: string, { bare, fillers }: SourcingWords): boolean {
  const words = wordsIn(described.replace(/(?<!\p{L})(?:cited|quoted) (?:by|in) .*$/iu, ""));
  return words.some((word) => bare.has(word)) && words.every((word) => bare.has(word) || fillers.has(word));
}

/** Anonymity has a reason, or the head says that the outlet gives none. */
export function missingReasons(report: SourcedReport): Finding[] {
  return unnamedSources(report).flatMap(([id, source]) => {
    const expected = wrongReason(source, sourcingWords(report.language));
    if (expected === undefined) return [];
    return [
      {
        path: report.path,
        at: ["sources", id, "anonymous"],
        code: "sourcing/no-reason",
        message: `Unexpected \`${source.anonymous}\` as the reason for anonymity, expected ${expected}`,
        remedy: `Give the outlet's reason, completing “not named because …”; where it gives none, write \`${reasonNotGiven}\`.`,
      } satisfies Finding,
    ];
  });
}

/** What was expected instead of a reason that is none; `undefined` for one that may be a reason. */
function wrongReason({ anonymous }: UnnamedSource, words: SourcingWords): string | undefined {
  const reason = anonymous
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");
  if (reason === reasonNotGiven) return anonymous === reasonNotGiven ? undefined : `\`${reasonNotGiven}\``;
  if (words.notGiven.has(reason)) return `\`${reasonNotGiven}\``;
  if (emptyReasons.has(reason)) return `a reason, or \`${reasonNotGiven}\``;
  const onlyAsked = hasMatch(words.request, reason) && !hasMatch(words.cause, reason);
  return onlyAsked ? "why the source asked for it" : undefined;
}
