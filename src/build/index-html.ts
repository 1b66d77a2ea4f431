/**
 * Takes what is searched out of a report's page.
 *
 * ```html
 * <article class="report" data-pagefind-body><h1 data-astro-cid-x>Title</h1><p>Text with <a href="/x/">a link</a>.</p>
 * <nav data-pagefind-ignore>…</nav></article>
 * ```
 *
 * becomes
 *
 * ```html
 * <h1>Title</h1><p>Text with a link.</p>
 * ```
 *
 * so that a change of anything else on the page leaves the index as it is. Pages are ours and well formed: each element
 * that needs an end tag has one.
 */

import { blockGap } from "../search/plain-marks.ts";
import { Tag } from "./index-tag.ts";

/** Writes elements in another way: what stands before and after their contents, or `undefined` for the usual way. */
export type Rewrite = (tag: Tag, inside: readonly Tag[]) => { start: string; end: string } | "leave out" | undefined;

const markup = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Elements that Pagefind does not read either. */
const unread = new Set("style script noscript label form svg footer nav iframe template".split(" "));
/** Elements that part words from each other; of others only the contents are kept. */
const blocks = new Set(
  "article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);
const keptAttributes = ["id", "data-pagefind-title"];

/** The contents of the element with `data-pagefind-body`; `undefined` if there is none. */
export function searchedPart(html: string, rewrite: Rewrite, onText: (text: string) => string): string | undefined {
  const reader = new Reader(rewrite, onText);
  let at = 0;
  for (const match of html.matchAll(markup)) {
    reader.read(html.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[2] !== undefined) reader.meet(new Tag(match[2], match[3] ?? "", match[1] === "/"));
    if (reader.isDone) return reader.output;
  }
  return undefined;
}

class Reader {
  output = "";
  isDone = false;
  /** Elements of the searched part that are open, and how each of them ends. */
  readonly #open: { tag: Tag; end: string }[] = [];
  #isInBody = false;
  /** Whether no word stands after the last gap. */
  #hasGap = true;
  /** The element that is being left out, and how many of its name are open. */
  #skipped: { name: string; depth: number } | undefined;
  readonly #rewrite: Rewrite;
  readonly #onText: (text: string) => string;

  constructor(rewrite: Rewrite, onText: (text: string) => string) {
    this.#rewrite = rewrite;
    this.#onText = onText;
  }

  read(text: string): void {
    if (!this.#isInBody || this.#skipped || text === "") return;
    this.output += this.#onText(text);
    if (text.trim() !== "") this.#hasGap = false;
  }

  #gap({ name }: Tag): void {
    if (this.#hasGap || !blocks.has(name)) return;
    this.output += ` ${blockGap} `;
    this.#hasGap = true;
  }

  meet(tag: Tag): void {
    if (this.#skipped) this.#skip(this.#skipped, tag);
    else if (tag.isEnd) this.#end(tag);
    else if (this.#isInBody) this.#start(tag);
    else if (unread.has(tag.name)) this.#skipped = { name: tag.name, depth: 1 };
    else if (tag.has("data-pagefind-body")) {
      this.#isInBody = true;
      this.#open.push({ tag, end: "" });
    }
  }

  #skip(skipped: { name: string; depth: number }, tag: Tag): void {
    if (tag.name === skipped.name) skipped.depth += tag.isEnd ? -1 : 1;
    if (skipped.depth === 0) this.#skipped = undefined;
  }

  #start(tag: Tag): void {
    const isVoid = voids.has(tag.name);
    const inside = this.#open.map(({ tag: outer }) => outer);
    const rewritten = isUnread(tag) ? "leave out" : this.#rewrite(tag, inside);
    this.#gap(tag);
    if (rewritten === "leave out") {
      if (!isVoid) this.#skipped = { name: tag.name, depth: 1 };
      return;
    }
    const { start, end } = rewritten ?? plain(tag);
    this.output += start;
    if (!isVoid) this.#open.push({ tag, end });
  }

  #end({ name }: Tag): void {
    if (!this.#isInBody) return;
    const last = this.#open.pop();
    if (last?.tag.name !== name)
      throw new Error(`Unexpected \`</${name}>\`, expected \`</${last?.tag.name}>\` where the page is indexed`);
    this.#gap(last.tag);
    this.output += last.end;
    this.isDone = this.#open.length === 0;
  }
}

function isUnread(tag: Tag): boolean {
  return unread.has(tag.name) || tag.has("data-pagefind-ignore");
}

function plain(tag: Tag): { start: string; end: string } {
  const attributes = keptAttributes.flatMap((key) => {
    const value = tag.get(key);
    return value === undefined ? [] : [` ${attribute(key, value)}`];
  });
  if (!blocks.has(tag.name) && attributes.length === 0) return { start: "", end: "" };
  return { start: `<${tag.name}${attributes.join("")}>`, end: `</${tag.name}>` };
}

/** An attribute as it is written. Its value may have entities already. */
export function attribute(key: string, value: string): string {
  return `${key}="${value.replaceAll('"', "&quot;")}"`;
}
