/** Rules on quotations of sources without a name, and on how quotations stand beside one another. */
import type { Quote } from "../domain/outline.ts";
import { isNamed, type Source, speakerOf } from "../domain/source.ts";
import { sourceOfQuote } from "../domain/sourcing.ts";
import { matchesOf } from "../domain/word-pattern.ts";
import type { Finding } from "./finding.ts";
import type { SourcedReport } from "./sourced-report.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** Who is not named may give information, not opinions. */
export function anonymousOpinions(report: SourcedReport): Finding[] {
  const { opinion } = sourcingWords(report.language);
  return report.outline.quotes.flatMap((quote) => {
    const source = sourceOfQuote(report, quote)?.[1];
    if (!source || isNamed(source)) return [];
    const [found] = matchesOf(opinion, quote.words);
    if (!found) return [];
    return [
      {
        path: report.path,
        at: quote.place,
        code: "sourcing/anonymous-opinion",
        message: `Unexpected \`${found.text}\` in the words of a source without a name, expected information, not opinion or speculation`,
        remedy: "Leave the quotation out, or quote what the source knows.",
      } satisfies Finding,
    ];
  });
}

/** Between the words of two speakers stands a text that hands over from one to the other. */
export function adjacentQuotes(report: SourcedReport): Finding[] {
  const quotes = new Map(report.outline.quotes.map((quote) => [quote.place.line, quote]));
  let previous: Quote | undefined;
  return report.prose.flatMap(({ voice, runs }) => {
    if (voice === "quote") return [];
    const before = previous;
    previous = voice === "label" ? quotes.get(runs[0]?.place.line ?? 0) : undefined;
    return before && previous ? changeOfSpeaker(report, before, previous) : [];
  });
}

function changeOfSpeaker(report: SourcedReport, before: Quote, after: Quote): Finding[] {
  const [first, second] = [before, after].map((quote) => sourceOfQuote(report, quote));
  if (!first || !second || isSameSpeaker(first, second)) return [];
  return [
    {
      path: report.path,
      at: after.place,
      code: "sourcing/adjacent-quotes",
      message: `Unexpected quote of \`${second[0]}\` right after one of \`${first[0]}\`, expected text between two speakers`,
      remedy: "Say in a sentence before the second quote who speaks and in what connection.",
    },
  ];
}

/** One source, or one person or organisation whose words two outlets carried. */
function isSameSpeaker([id, source]: [string, Source], [otherId, other]: [string, Source]): boolean {
  const [speaker, otherSpeaker] = [speakerOf(source), speakerOf(other)];
  return (
    id === otherId || (speaker !== undefined && speaker.kind === otherSpeaker?.kind && speaker.id === otherSpeaker.id)
  );
}
