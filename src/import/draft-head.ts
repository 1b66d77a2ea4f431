/** The head of a draft, from what an item and its text say. */

import type { Named } from "../domain/entity.ts";
import type { Language } from "../domain/language.ts";
import type { DigestForm } from "./digest-form.ts";
import type { Draft, DraftOriginal, NewOutlet } from "./draft.ts";
import type { Item } from "./item.ts";
import { isMark, mark } from "./mark.ts";
import type { Known, NameIndex } from "./names.ts";
import { leftOut, type Note } from "./note.ts";
import type { Preamble } from "./preamble.ts";
import { type FoundOutlet, isCalled, outletNamed, publisherOf } from "./publisher.ts";
import { fitsSummary, summaryOf } from "./summary-of.ts";

export interface DraftSettings {
  known: Known;
  namesIn: (language: Language) => NameIndex;
  /** What the editor says of all items. */
  language?: Language | undefined;
  /** Of items that have none. */
  date?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
}

export interface HeadInput {
  item: Item;
  preamble: Preamble;
  form: DigestForm;
  language: Language;
  /** Grows. */
  notes: Note[];
}

export function headOf(
  input: HeadInput,
  settings: DraftSettings,
): { head: Omit<Draft, "body">; newOutlets: NewOutlet[] } {
  const { item, preamble, form, language, notes } = input;
  const date =
    item.date ??
    preamble.date ??
    settings.date ??
    mark("the date, such as 2024-04-01; then move the file to its month");
  const outlets = outletsOf(input, settings);
  const head: Omit<Draft, "body"> = {
    language,
    title: titleOf(item.title ?? preamble.title),
    summary: summaryFrom(input),
    date,
    updated: updatedOf(item.updated, date),
    embargo: item.embargo,
    kind: kindOf(form),
    authors: authorsOf([...(item.authors ?? []), ...(preamble.byline ? [preamble.byline] : [])], settings, notes),
    topics: topicsOf(item.tags ?? [], settings.known, notes),
    restsOn: originalsOf(input, outlets, date),
    sources: form.sources,
    via: outlets.via,
    responses: form.responses,
  };
  return { head, newOutlets: outlets.begun };
}

function titleOf(title: string | undefined): string {
  const bare = title?.replace(/(?<!\.)\.$/, "").trim();
  return bare ? bare : mark("a headline, without a full stop");
}

/** The item's own short text where it fits, else the first sentences. What does not fit is named among what was left out. */
function summaryFrom({ item, form, notes }: HeadInput): string {
  const own = item.summary?.trim();
  if (own && fitsSummary(own)) return own;
  const short = own && own.length > 60 ? summaryOf(own) : summaryOf(form.lede);
  if (own && !form.lede.replaceAll("\n", " ").includes(own))
    notes.push(leftOut(own, "a summary shorter or longer than ours may be"));
  return short;
}

/** An update on the day itself is none. */
function updatedOf(updated: string | undefined, date: string): string | undefined {
  return updated && !isMark(date) && updated.slice(0, 10) > date.slice(0, 10) ? updated.slice(0, 10) : undefined;
}

function kindOf({ blocks, sources, originals }: DigestForm): Draft["kind"] {
  const isDigest = sources.size > 0 || originals.length > 0;
  return !isDigest && blocks.some(({ type }) => type === "heading") ? "analysis" : "digest";
}

function authorsOf(names: string[], { known, author }: DraftSettings, notes: Note[]): string[] {
  const found = names.flatMap((name) => {
    const one = [...known.authors.values()].find((thing) => thing.id === name.toLowerCase() || isCalled(thing, name));
    if (!one) notes.push(leftOut(name, "an author who has no file in authors/"));
    return one ? [one.id] : [];
  });
  const ids = [...known.authors.keys()];
  const desk =
    author ?? (ids.length === 1 || known.authors.has("desk") ? (known.authors.get("desk")?.id ?? ids[0]) : undefined);
  if (found.length > 0) return [...new Set(found)];
  return [desk ?? mark("the id of an author")];
}

function topicsOf(tags: string[], { topics }: Known, notes: Note[]): string[] {
  const found = tags.flatMap((tag) => {
    const one = [...topics.values()].find((topic: Named) => topic.id === tag.toLowerCase() || isCalled(topic, tag));
    if (!one) notes.push(leftOut(tag, "a tag that is no topic of ours"));
    return one ? [one.id] : [];
  });
  return [...new Set(found)];
}

interface Outlets {
  publisher: FoundOutlet;
  /** Of the originals that a digest names, in their order. */
  originals: FoundOutlet[];
  begun: NewOutlet[];
  via: string;
}

function outletsOf({ item, form }: HeadInput, { known, outlet }: DraftSettings): Outlets {
  const publisher = outlet ? { id: outlet } : publisherOf(item, known);
  const originals = form.originals.map((one) => {
    if (one.outlet) return { id: one.outlet };
    return one.name ? outletNamed(one.name, known) : undefined;
  });
  const all = [...originals, publisher].filter((one) => one !== undefined);
  const begun = all.flatMap((one) => one.begun ?? []);
  const first = originals[0] ?? publisher;
  const byId = new Map(begun.map((one) => [one.id, one]));
  return { publisher, originals, begun: [...byId.values()], via: first?.id ?? mark("the id of the outlet") };
}

/** The originals that a digest names, then the page that the item itself is. */
function originalsOf({ item, form }: HeadInput, { publisher, originals }: Outlets, date: string): DraftOriginal[] {
  const published = isMark(date) ? mark("the day on which it was published") : date.slice(0, 10);
  const named = form.originals.map(
    ({ url }, turn): DraftOriginal => ({
      outlet: originals[turn]?.id ?? mark("the id of the outlet that published the original"),
      title: mark("the title of the original"),
      url: url ?? mark("the address of the original; if it was published on another day, that day"),
      published,
    }),
  );
  const own: DraftOriginal = {
    outlet: publisher?.id ?? mark("the id of the outlet that published it"),
    title: item.title ?? mark("its title as published"),
    url: item.url ?? mark("its address"),
    published,
  };
  return named.length === 0 || (publisher && item.url) ? [...named, own] : named;
}
