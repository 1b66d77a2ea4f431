/** Rules on how a report's text speaks of sources without a name. */
import { placeInBlock, textOfBlock } from "../domain/prose.ts";
import { hasMatch, matchesOf } from "../domain/word-pattern.ts";
import type { Finding } from "./finding.ts";
import { onlyUnnamed, type SourcedReport } from "./sourced-report.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** A stretch of a report's own text, and where its letters stand. */
interface Passage {
  text: string;
  placeOf(index: number): Finding["at"];
}

/** Title, summary and everything of the text but what others say. White space is made plain, letter by letter. */
function ownWords({ title, summary, prose }: SourcedReport): Passage[] {
  const inHead = [
    { text: title, placeOf: () => ["title"] },
    { text: summary, placeOf: () => ["summary"] },
  ];
  const inText = prose
    .filter(({ voice }) => voice !== "quote")
    .map((block) => ({ text: textOfBlock(block), placeOf: (index: number) => placeInBlock(block, index) }));
  return [...inHead, ...inText].map(({ text, placeOf }) => ({ text: text.replace(/\s/g, " "), placeOf }));
}

/** Where one source is declared, the text may not speak of several. */
export function pluralOfOne(report: SourcedReport): Finding[] {
  const only = onlyUnnamed(report);
  if (!only) return [];
  const { several, plural } = sourcingWords(report.language);
  const speaking = ownWords(report).filter(({ text }) => several.test(text));
  return speaking.flatMap(({ text, placeOf }) =>
    matchesOf(plural, text).map((match) => ({
      path: report.path,
      at: placeOf(match.index),
      code: "sourcing/plural",
      message: `Unexpected plural \`${match.text}\`, expected one source: \`sources\` declares only \`${only[0]}\` without a name`,
      remedy: "Write it in the singular, or declare the other sources.",
    })),
  );
}

/** A report that rests on one source without a name says so in its text. */
export function silentAboutOne(report: SourcedReport): Finding[] {
  const only = onlyUnnamed(report);
  if (!only || Object.keys(report.sources).length > 1 || !isUsed(report)) return [];
  const { saysAlone } = sourcingWords(report.language);
  if (ownWords(report).some(({ text }) => hasMatch(saysAlone, text))) return [];
  return [
    {
      path: report.path,
      at: ["sources", only[0]],
      part: "key",
      code: "sourcing/single-anonymous",
      message: `Unexpected silence about \`${only[0]}\` being the report's only source, expected the text to say so`,
      remedy: "Say it in the lede: that it is one person, and that the outlet does not name them.",
    },
  ];
}

/** Whether anything rests on the only source: a link in the text, or a quote. */
function isUsed({ outline }: SourcedReport): boolean {
  return outline.sourceMentions.length > 0 || outline.quotes.length > 0;
}
