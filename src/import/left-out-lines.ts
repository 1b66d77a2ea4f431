/** What stands in pasted pages and belongs to the page, not to the news. */

import { lineAppeals, sentenceAppeals } from "./appeals.ts";
import { isWithin, quoteRanges, type Range, sentenceRanges } from "./quote-ranges.ts";

/** Words in the middle of a text that announce an advertisement. */
const advertisement =
  /(?<![\p{L}\p{N}])(?:Advertise?ment|Advertising|Реклама)\s*:|^(?:Advertise?ment|Advertising|Реклама)$/gu;

/** Longer sentences are text, however they begin. */
const longest = 120;

/** What somebody said is no appeal of the page. */
const speech =
  /(?<!\p{L})(?:sa(?:id|ys)|t(?:old|ells)|added|asked|wrote|writes|stated|cried|shouted|called|urged|сказа(?:в|л)|каза(?:в|л)|заяви(?:в|л)|дода(?:в|л)|добави|розпові|рассказа|написа(?:в|л)|закли(?:кав|кал)|призва|крикну)/iu;

interface LeftOut extends Range {
  reason: string;
}

/** Why a whole paragraph is left out, or `undefined` where any of its sentences belongs to the text. */
export function reasonToLeaveOut(text: string): string | undefined {
  const line = reasonIn(lineAppeals, text);
  if (line !== undefined) return line;
  const found = appealsIn(text);
  return found.length > 0 && found.length === sentenceRanges(text).length ? found[0]?.reason : undefined;
}

/** The sentences of a paragraph that belong to the page. In doubt, a sentence belongs to the text. */
export function appealsIn(text: string): LeftOut[] {
  const line = reasonIn(lineAppeals, text);
  if (line !== undefined) return [{ start: 0, end: text.length, reason: line }];
  const quotes = quoteRanges(text);
  return sentenceRanges(text).flatMap(({ start, end }) => {
    const reason = isWithin(quotes, start) ? undefined : reasonIn(sentenceAppeals, text.slice(start, end));
    return reason === undefined ? [] : [{ start, end, reason }];
  });
}

function reasonIn(appeals: typeof sentenceAppeals, text: string): string | undefined {
  if (text.length > longest || speech.test(text)) return undefined;
  const words = text.trim().replace(/^[^\p{L}\p{N}"“«„]+/u, "");
  return appeals.find(({ pattern }) => pattern.test(words))?.reason;
}

/** Where advertisements are announced inside a paragraph. */
export function advertisementsIn(text: string): Range[] {
  return [...text.matchAll(advertisement)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
