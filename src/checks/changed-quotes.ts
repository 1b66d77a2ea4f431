/** Quotes of a published report that have other words, another speaker, or are gone. */
import { distance } from "fastest-levenshtein";
import type { Quote } from "../domain/outline.ts";
import type { Report } from "../domain/report.ts";
import { sourceOfQuote } from "../domain/sourcing.ts";
import type { Finding } from "./finding.ts";
import { noteRemedy } from "./new-note.ts";

export function changedQuotes(report: Report, published: Report): Finding[] {
  const present = new Map(report.outline.quotes.map((quote) => [quote.id, quote]));
  const known = new Set(published.outline.quotes.map(({ id }) => id));
  const fresh = report.outline.quotes.filter(({ id }) => !known.has(id));
  return published.outline.quotes.flatMap((quote) => {
    const same = present.get(quote.id);
    if (same) return changedSpeaker(report, same, speakerIn(published, quote));
    const next = takeClosest(quote, fresh);
    return [next ? changedWords(report, next, quote) : goneQuote(report, quote)];
  });
}

/** The new quote that has become of an old one: the one with the closest words, unless they have little in common. */
function takeClosest({ words }: Quote, fresh: Quote[]): Quote | undefined {
  const scored = fresh.map((quote, index) => ({ index, share: difference(words, quote.words) }));
  const best = scored.sort((a, b) => a.share - b.share)[0];
  return best && best.share < 0.6 ? fresh.splice(best.index, 1)[0] : undefined;
}

/** The share of letters that differ. */
function difference(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

function changedWords({ path }: Report, { words, place }: Quote, published: Quote): Finding {
  return {
    path,
    at: place,
    code: "changed/quote",
    message: `Unexpected quote \`${words}\`, which was published as \`${published.words}\`, expected a note on the change`,
    remedy: noteRemedy,
  };
}

function goneQuote({ path }: Report, { words }: Quote): Finding {
  return {
    path,
    at: ["corrections"],
    part: "key",
    code: "changed/quote",
    message: `Unexpected text without the quote \`${words}\`, which was published, expected a note on the change`,
    remedy: noteRemedy,
  };
}

function changedSpeaker(report: Report, quote: Quote, published: string): Finding[] {
  const speaker = speakerIn(report, quote);
  if (speaker === published) return [];
  return [
    {
      path: report.path,
      at: quote.place,
      code: "changed/quote",
      message: `Unexpected speaker \`${speaker}\` of a quote that was published as one of \`${published}\`, expected a note on the change`,
      remedy: noteRemedy,
    },
  ];
}

function speakerIn(report: Report, quote: Quote): string {
  const source = sourceOfQuote(report, quote)?.[1];
  if (!source) return "nobody";
  if ("person" in source) return `person:${source.person}`;
  return "organisation" in source ? `org:${source.organisation}` : source.described;
}
