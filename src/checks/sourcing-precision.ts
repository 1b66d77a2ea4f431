/** The rule that a report describes a source as precisely as the outlet did. */
import { type Block, textOfBlock } from "../domain/prose.ts";
import type { UnnamedSource } from "../domain/source.ts";
import { wordsIn } from "../domain/word-pattern.ts";
import type { Finding } from "./finding.ts";
import { type SourcedReport, unnamedSources } from "./sourced-report.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** Inflected forms of a word share its beginning; of short words, all but the ending. */
const lettersCompared = 5;

/**
 * A source of whose description no telling word stands in any paragraph that links it. A paragraph that has but one of
 * them is taken to be precise enough: wording is the editor's.
 */
export function lessPrecise(report: SourcedReport): Finding[] {
  return unnamedSources(report).flatMap(([id, source]) => {
    const linking = report.prose.filter(({ runs }) => runs.some((run) => run.source === id));
    const first = linking[0]?.runs.find((run) => run.source === id);
    const telling = tellingWords(report, source);
    if (!first || telling.length === 0 || namesAny(linking, report, telling)) return [];
    return [
      {
        path: report.path,
        at: first.place,
        code: "sourcing/less-precise",
        message: `Unexpected \`${first.text.trim()}\` for a source that the outlet describes as \`${source.described}\`, expected a description as precise`,
        remedy: "Describe the source in the text as the outlet does.",
      } satisfies Finding,
    ];
  });
}

/** What in a description tells the source from others. Who cites it is said elsewhere. */
function tellingWords({ language }: SourcedReport, { described, via }: UnnamedSource): string[] {
  const { bare, fillers, generic } = sourcingWords(language);
  const outlet = new Set(via.split("-"));
  return wordsIn(described).filter(
    (word) => ![bare, fillers, generic, outlet].some((known) => known.has(word)) && !/^\p{N}+$/u.test(word),
  );
}

/** Whether a paragraph that links the source, or the one after its label, has a telling word. */
function namesAny(linking: Block[], { prose }: SourcedReport, telling: string[]): boolean {
  const near = linking.flatMap((block) => [
    block,
    ...(block.voice === "label" ? [prose[prose.indexOf(block) + 1]] : []),
  ]);
  const words = near.flatMap((block) => (block ? wordsIn(textOfBlock(block)) : [])).map(beginning);
  return telling.some((word) => words.includes(beginning(word)));
}

function beginning(word: string): string {
  return word.length > lettersCompared ? word.slice(0, lettersCompared) : word.slice(0, Math.max(2, word.length - 1));
}
