/** The id of a quote is made from its words, so that reordering a report moves no link. */
import { createHash } from "node:crypto";

const marks = [/"([^"]+)"/gu, /“([^”]+)”/gu, /«([^»]+)»/gu, /„([^“”]+)[“”]/gu];

/** The fragments that stand in quotation marks, outermost only, in the order of the text. */
export function quotedFragments(text: string): string[] {
  const found: { start: number; end: number; words: string }[] = [];
  for (const mark of marks) {
    for (const match of text.matchAll(mark)) {
      found.push({ start: match.index, end: match.index + match[0].length, words: (match[1] ?? "").trim() });
    }
  }
  const outermost = found.filter((one) => !found.some((other) => other.start < one.start && one.end < other.end));
  return outermost.sort((a, b) => a.start - b.start).map((fragment) => fragment.words);
}

/**
 * `q-` and seven letters or digits: a hash of the words alone. Case, punctuation, the shape of quotation marks and
 * white space do not count, so that typographic edits keep the link.
 */
export function quoteId(words: string): string {
  const plain = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const hash = createHash("sha256").update(plain).digest();
  return `q-${hash.readUIntBE(0, 6).toString(36).padStart(7, "0").slice(-7)}`;
}
