/** A Markdown post of another site: Jekyll's and Hugo's fields, and what others have in common with them. */
import { bodyOfMarkdown } from "./body-of-markdown.ts";
import { ImportError } from "./import-error.ts";
import type { Item, ItemResult } from "./item.ts";
import { readDate, shown } from "./item-date.ts";
import { leftOut, type Note } from "./note.ts";
import { readPostText } from "./post-head.ts";
import { oneLine, tidyText } from "./tidy-text.ts";
import { machineDate } from "./written-date.ts";

/** Fields that are read, by what they are for. */
const fields = {
  title: ["title"],
  summary: ["description", "summary", "excerpt", "subtitle"],
  date: ["date", "publishDate", "pubDate", "published_at"],
  updated: ["lastmod", "last_modified_at", "updated", "modified"],
  language: ["lang", "language", "locale"],
  url: ["canonical_url", "canonicalURL", "canonical", "original", "source_url", "link"],
  authors: ["author", "authors"],
  tags: ["tags", "categories", "category", "keywords", "topics"],
  slug: ["slug"],
} as const;

/** Fields that say whether a post was published. */
const states = ["draft", "published"];

/** One file. `path` tells a post from all others, and its date and slug where the head does not. */
export function postItem(text: string, path: string): ItemResult {
  try {
    const { head, body } = readPostText(tidyText(text));
    const name = nameOf(path);
    const reason = reasonToSkip(head) ?? reasonByName(name.stem, head);
    return reason ? { label: path, skipped: reason } : { item: itemOf(head, body, { path, ...name }) };
  } catch (error) {
    if (error instanceof ImportError) return { label: path, failed: error.message };
    throw error;
  }
}

function reasonToSkip(head: Record<string, unknown>): string | undefined {
  if (head.draft === true) return "a draft there";
  return head.published === false ? "not published there" : undefined;
}

/** Files that tell about a folder, or only list what is in it. */
function reasonByName(stem: string, head: Record<string, unknown>): string | undefined {
  if (stem === "_index") return "a page that lists others";
  const isAbout = /^(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)$/i.test(stem);
  return isAbout && Object.keys(head).length === 0 ? "a file about its folder" : undefined;
}

interface PostName {
  /** The name of the file, or for `my-post/index.md` of its folder, without language and ending. */
  stem: string;
  language: string | undefined;
}

interface Place extends PostName {
  path: string;
}

function nameOf(path: string): PostName {
  const folders = path.split("/");
  const [, stem = "", language] = /^(.*?)(?:\.([a-z]{2}))?\.[^.]+$/i.exec(folders.at(-1) ?? "") ?? [];
  return { stem: stem === "index" ? (folders.at(-2) ?? stem) : stem, language };
}

function itemOf(head: Record<string, unknown>, body: string, { path, stem, language }: Place): Item {
  const notes: Note[] = unreadFields(head);
  const [, day, rest] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(stem) ?? [];
  const title = textIn(head, fields.title);
  return {
    key: `file:${path}`,
    label: path,
    title,
    summary: textIn(head, fields.summary),
    date: readDate("date", firstOf(head, fields.date), notes) ?? machineDate(day),
    updated: readDate("updated", firstOf(head, fields.updated), notes),
    language: textIn(head, fields.language) ?? language,
    url: webAddress(textIn(head, fields.url)),
    authors: listIn(head, fields.authors),
    tags: listIn(head, fields.tags),
    slug: textIn(head, fields.slug) ?? rest ?? stem,
    body: bodyOfMarkdown(body, notes),
    notes,
  };
}

function unreadFields(head: Record<string, unknown>): Note[] {
  const read = new Set<string>([...Object.values(fields).flat(), ...states]);
  return Object.entries(head)
    .filter(([key, value]) => !read.has(key) && value !== null && value !== "")
    .map(([key, value]) => leftOut(`${key}: ${shown(value)}`, "a field that reports do not have"));
}

function firstOf(head: Record<string, unknown>, keys: readonly string[]): unknown {
  return keys.map((key) => head[key]).find((value) => value !== undefined && value !== null && value !== "");
}

function textIn(head: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const value = firstOf(head, keys);
  return typeof value === "string" || typeof value === "number" ? oneLine(String(value)) || undefined : undefined;
}

/** Lists, words with commas, and the objects that some themes have for authors. */
function listIn(head: Record<string, unknown>, keys: readonly string[]): string[] {
  const found = keys.flatMap((key) => {
    const value = head[key];
    if (typeof value === "string") return value.split(",");
    return Array.isArray(value) ? (value as unknown[]) : [value];
  });
  const names = found.map((one) => (typeof one === "object" && one !== null ? Reflect.get(one, "name") : one));
  return [
    ...new Set(
      names
        .filter((one) => typeof one === "string")
        .map(oneLine)
        .filter((one) => one !== ""),
    ),
  ];
}

function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) ? value : undefined;
}
