/**
 * What the pipeline learns about one Markdown file while rendering it. It travels with the rendered body, so that
 * `check`, the indexes and the pages know quotes, anchors and mentions without reading the text again.
 */
import type { Reference } from "./reference.ts";

/** Where something stands in a file; both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Quote {
  /** `q-` and a hash of the quoted words; the address of the quote on its page. */
  id: string;
  /** The quoted words, several fragments joined by ` … `. */
  words: string;
  /** Id of the source that the label links, if it links one. */
  source?: string;
  place: Place;
}

export interface Mention extends Reference {
  place: Place;
}

export interface SourceMention {
  id: string;
  place: Place;
}

/** A link that is neither a mention nor leads to another site. */
export interface InternalLink {
  /** As written: `/about/`, `/about/#how`, `#details`. */
  href: string;
  place: Place;
}

/** A complaint of a plugin; `code` is one of the codes in `problem.ts`. */
export interface OutlineMessage {
  code: string;
  message: string;
  remedy?: string;
  place: Place;
}

export interface Outline {
  quotes: Quote[];
  /** Ids of headings, parts and quotes, in page order. */
  anchors: string[];
  mentions: Mention[];
  sourceMentions: SourceMention[];
  links: InternalLink[];
  messages: OutlineMessage[];
  /** Count of words in the body. */
  words: number;
  /** The numbers that stand in the body in digits, without separators of thousands: `["144", "1300", "1.5"]`. */
  numbers: string[];
}

export function emptyOutline(): Outline {
  return { quotes: [], anchors: [], mentions: [], sourceMentions: [], links: [], messages: [], words: 0, numbers: [] };
}
