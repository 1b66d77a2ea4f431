/** What pages need of a file that was read: without what only checks ask for, which is most of what is known of it. */
import { emptyOutline, type Mention, type Outline } from "../domain/outline.ts";
import { startOfFile } from "../domain/problem.ts";
import { referenceKey } from "../domain/reference.ts";
import type { KeptFile } from "./kept-drawer.ts";
import { digestOf } from "./sealed-file.ts";

/** A country is mentioned in tens of thousands of reports: each mention of it is one object, wherever it stands. */
export class ShownEntries {
  readonly #mentions = new Map<string, Mention>();
  readonly #empty = emptyOutline();

  of(file: KeptFile): KeptFile {
    const { entry } = file.result;
    if (!entry) return { ...file, result: { problems: [] } };
    const outline = this.#outlineOf(entry.outline);
    return { ...file, result: { entry: { ...entry, outline, sketch: undefined }, problems: [] } };
  }

  #outlineOf({ quotes, mentions, links, words }: Outline): Outline {
    const known = new Set(mentions.map((mention) => this.#mentionOf(mention)));
    return { ...this.#empty, quotes, mentions: [...known], links, words };
  }

  #mentionOf({ kind, id }: Mention): Mention {
    const key = referenceKey({ kind, id });
    const known = this.#mentions.get(key) ?? { kind, id, place: startOfFile };
    this.#mentions.set(key, known);
    return known;
  }
}

/**
 * The digest of all that pages show of a file beside its own text. Where things stand in it is none of that: a sentence
 * more is nothing to the pages that list a report.
 */
export function digestOfShown(data: unknown, { quotes, mentions, links }: Outline): string {
  const said = quotes.map(({ id, words, source }) => [id, words, source]);
  const mentioned = new Set(mentions.map(referenceKey));
  return digestOf(JSON.stringify([data, said, [...mentioned], links.map(({ href }) => href)]));
}
