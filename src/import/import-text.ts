/** `import` as a function: text in, drafts of reports and notes out. It sees no disk. */
import { createHash } from "node:crypto";
import { toString as textOf } from "mdast-util-to-string";
import { bodyOfText } from "./body-of-text.ts";
import type { DraftSettings } from "./draft-head.ts";
import { draftOfItem } from "./draft-of-item.ts";
import { draftText, newOutletText } from "./draft-text.ts";
import { feedItems } from "./feed-items.ts";
import { type Format, formatOf } from "./format.ts";
import { ImportError } from "./import-error.ts";
import type { Item, ItemResult } from "./item.ts";
import { isMark } from "./mark.ts";
import { ninjsItems } from "./ninjs-items.ts";
import type { Note } from "./note.ts";
import { postItem } from "./post-items.ts";
import { slugOf } from "./slug-of.ts";
import { tidyText } from "./tidy-text.ts";
import { wxrItems } from "./wxr-items.ts";

export interface ImportSettings extends DraftSettings {
  /** The format, where the content does not tell it. */
  from?: Format | undefined;
  /** `YYYY-MM-DD`: in whose month a report without a date lies until it has one. */
  today: string;
}

export interface ImportedFile {
  /** Relative to the content folder. */
  path: string;
  text: string;
}

/** What became of one item: a report, or why there is none. */
export interface Imported {
  /** Tells the item from all others, for good. */
  key: string;
  label: string;
  report?: ImportedFile;
  /** Files of outlets that the report names and that are to be begun. */
  others: ImportedFile[];
  notes: Note[];
  skipped?: string;
  failed?: string;
}

/** The entries of a file, before any becomes a report. `name` is its path below the folder that is imported. */
export function readItems(text: string, name: string, from?: Format): ItemResult[] {
  const format = from ?? formatOf(text, name);
  // One text of this size would take long to read, and be refused in the end.
  if ((format === "digest" || format === "post") && isTooLong(text)) throw new ImportError(tooLong);
  const readers: Record<Format, () => ItemResult[]> = {
    digest: () => [{ item: digestItem(text, name) }],
    feed: () => feedItems(text),
    wxr: () => wxrItems(text),
    ninjs: () => ninjsItems(text),
    post: () => [postItem(text, name)],
  };
  return readers[format]();
}

/** In bytes, as reports may be. */
const longest = 1_000_000;
const tooLong = "Unexpected text of more than 1 MB, expected a report";

function isTooLong(text: string): boolean {
  return text.length > longest || (text.length > longest / 3 && Buffer.byteLength(text) > longest);
}

function digestItem(text: string, name: string): Item {
  const tidy = tidyText(text).trim();
  return { key: tidy.replace(/\s+/g, " "), label: name, body: bodyOfText(tidy), notes: [] };
}

/** The report of one entry. Nothing that is wrong with an item stops the others. */
export function importItem(result: ItemResult, settings: ImportSettings): Imported {
  if (!result.item) {
    const { label, skipped, failed } = result;
    return { key: "", label, others: [], notes: [], ...(failed ? { failed } : { skipped: skipped ?? "" }) };
  }
  const { item } = result;
  const own = { key: keyOf(item.key), label: item.label };
  try {
    if (isTooLong(textOf(item.body))) throw new ImportError(tooLong);
    const { draft, newOutlets, notes } = draftOfItem(item, settings);
    const month = isMark(draft.date) ? settings.today : draft.date;
    const ending = draft.language === settings.known.site.languages[0] ? "md" : `${draft.language}.md`;
    const slug = slugFor(item, draft, own.key);
    const path = `reports/${month.slice(0, 4)}/${month.slice(5, 7)}/${slug}.${ending}`;
    const others = newOutlets.map((one) => ({ path: `outlets/${one.id}.yaml`, text: newOutletText(one) }));
    return { ...own, report: { path, text: draftText(draft) }, others, notes };
  } catch (error) {
    if (error instanceof ImportError) return { ...own, others: [], notes: item.notes, failed: error.message };
    if (error instanceof RangeError)
      return { ...own, others: [], notes: item.notes, failed: "The text is nested too deep." };
    throw error;
  }
}

/** Sixteen digits that stand for the item in the ledger. */
function keyOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

function slugFor(
  item: Item,
  { title, language, body }: { title: string; language: string; body: Item["body"] },
  key: string,
): string {
  const words = isMark(title) ? firstWords(body) : title;
  return slugOf(item.slug ?? "", language) || slugOf(words, language) || `report-${key.slice(0, 8)}`;
}

function firstWords(body: Item["body"]): string {
  const waiting: unknown[] = [...body.children].reverse();
  let words = "";
  for (let node = waiting.pop(); node && words.length < 80; node = waiting.pop()) {
    const { value, children } = node as { value?: string; children?: unknown[] };
    if (value) words += ` ${value}`;
    if (children) waiting.push(...[...children].reverse());
  }
  return words.trim().split(/\s+/).slice(0, 8).join(" ");
}
