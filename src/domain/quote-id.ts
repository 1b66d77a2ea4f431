/** The id of a quote is made from its words, so that reordering a report moves no link. */
import { hash } from "node:crypto";

/** Opening marks, and the marks that close them. */
const closers: Record<string, string> = { '"': '"', "“": "”", "«": "»", "„": "“”" };

/** A fragment being read: how many marks are open in it, and where the last one closed. */
interface OpenFragment {
  mark: string;
  start: number;
  end?: number;
  depth: number;
}

/**
 * The fragments that stand in quotation marks, outermost only, in the order of the text. Where two marks would close
 * together, one may stand for both: `«член «Ісламської держави»`. Where the next paragraph goes on quoting, a fragment
 * that is not closed ends with this one.
 */
export function quotedFragments(text: string, goesOn = false): string[] {
  const fragments: string[] = [];
  let open: OpenFragment | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”«»„]/gu)) {
    open = open ? afterMark(open, mark, index) : openedBy(mark, index);
    if (open?.depth !== 0) continue;
    fragments.push(text.slice(open.start, open.end));
    open = undefined;
  }
  if (open && goesOn) fragments.push(text.slice(open.start));
  else if (open?.end !== undefined) fragments.push(text.slice(open.start, open.end));
  return fragments.map((words) => words.trim()).filter(hasWords);
}

function openedBy(mark: string, index: number): OpenFragment | undefined {
  return mark in closers ? { mark, start: index + 1, depth: 1 } : undefined;
}

/** Only marks of the outermost kind count; others are part of the words. */
function afterMark(open: OpenFragment, mark: string, index: number): OpenFragment {
  if (closers[open.mark]?.includes(mark)) return { ...open, end: index, depth: open.depth - 1 };
  return mark === open.mark ? { ...open, depth: open.depth + 1 } : open;
}

/** Whether there is a letter or a digit: something that was said, and that an id can be made of. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
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
  const digest = hash("sha256", plain, "buffer");
  return `q-${digest.readUIntBE(0, 6).toString(36).padStart(7, "0").slice(-7)}`;
}
