/** Where a text quotes, and where its sentences end: labels and sentence ends inside quotation marks are no ends. */

export interface Range {
  start: number;
  end: number;
}

const closers: Record<string, string> = { '"': '"', "“": "”", "«": "»", "„": "“”" };

/** A paragraph with more marks than this is no text that somebody wrote. */
const mostMarks = 1000;

/** The outermost stretches in quotation marks, marks included. A mark that nothing closes opens none. */
export function quoteRanges(text: string): Range[] {
  const marks = [...text.matchAll(/["“”«»„]/gu)].map(({ 0: mark, index }) => ({ mark, index }));
  return marks.length > mostMarks ? [] : rangesOf(marks);
}

interface MarkAt {
  mark: string;
  index: number;
}

function rangesOf(marks: readonly MarkAt[]): Range[] {
  const ranges: Range[] = [];
  let open: { mark: string; start: number; depth: number; turn: number } | undefined;
  for (const [turn, { mark, index }] of marks.entries()) {
    if (!open) {
      if (mark in closers) open = { mark, start: index, depth: 1, turn };
    } else if (closers[open.mark]?.includes(mark)) {
      open.depth -= 1;
      if (open.depth === 0) {
        ranges.push({ start: open.start, end: index + 1 });
        open = undefined;
      }
    } else if (mark === open.mark) open.depth += 1;
  }
  // Where one mark is forgotten, what follows it is not all quoted: the text is read again behind it.
  if (open) ranges.push(...rangesOf(marks.slice(open.turn + 1)));
  return ranges;
}

export function isWithin(ranges: readonly Range[], index: number): boolean {
  return ranges.some(({ start, end }) => index > start && index < end - 1);
}

const sentenceEnd = /[.!?…]+["”»“]?(?=\s+["“«„(–—-]?\s*[\p{Lu}\p{N}])/gu;
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|No|vs|р|м|ст|вул|ім|г|ул|тис|млн|тыс)$/u;

/** The sentences of a text, in order and without gaps but white space. */
export function sentenceRanges(text: string): Range[] {
  const quotes = quoteRanges(text);
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (isWithin(quotes, match.index) && !quotes.some((quote) => quote.end === end)) continue;
    if (match[0] === "." && abbreviation.test(text.slice(start, match.index))) continue;
    ranges.push({ start, end });
    start = end + (text.slice(end).match(/^\s+/)?.[0].length ?? 0);
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

export function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end).trim());
}
