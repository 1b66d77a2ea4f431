/** One piece of other people's text, as its format gives it, before it becomes a report. */
import type { Root } from "mdast";
import type { Note } from "./note.ts";

export interface Item {
  /** What tells it from all others, for good: a guid, an address, a path; the words themselves where there is none. */
  key: string;
  /** How messages name it: its title, or where it stands. */
  label: string;
  title?: string | undefined;
  summary?: string | undefined;
  /** A date as our heads have it. */
  date?: string | undefined;
  updated?: string | undefined;
  /** Before which nobody may publish it. */
  embargo?: string | undefined;
  /** The language that it declares, as written: `uk`, `en-US`. */
  language?: string | undefined;
  /** Where it was published. */
  url?: string | undefined;
  /** Who published it, as far as the item says. */
  publisher?: { name?: string | undefined; site?: string | undefined } | undefined;
  authors?: string[] | undefined;
  tags?: string[] | undefined;
  /** The last part of its address, as the item wishes it. */
  slug?: string | undefined;
  body: Root;
  notes: Note[];
}

/** What a format makes of one entry: an item, or the reason why there is none. */
export type ItemResult =
  | { item: Item; skipped?: never; failed?: never }
  | { label: string; skipped: string; item?: never; failed?: never }
  | { label: string; failed: string; item?: never; skipped?: never };
