/** A report as Pagefind reads it: the searched part of its page, weighed, and what the search adds. */
import type { SearchRecord } from "../indexes/search-records.ts";
import { withSpacedDashes } from "../search/dashes.ts";
import { withPlainMarks } from "../search/plain-marks.ts";
import { saidCopy, saidCopyId } from "../search/said.ts";
import { weights } from "../search/weights.ts";
import { attribute, type Rewrite, searchedPart } from "./index-html.ts";
import type { Tag } from "./index-tag.ts";

export interface PageToIndex {
  record: SearchRecord;
  language: string;
  html: string;
}

/** What is given to Pagefind. It depends on nothing but what is searched. */
export function indexedPage({ record, language, html }: PageToIndex): string {
  checkLanguage(html, record, language);
  const text = searchedPart(html, weighed, withPlainMarks);
  if (text === undefined)
    throw new Error(`Unexpected page \`${record.path}\` without \`data-pagefind-body\`, expected one on each report`);
  checkQuotes(text, record);
  const title = [attribute("data-pagefind-meta", "title[title]"), attribute("title", titleOf(html, record))];
  const start = `<html lang="${language}"><body data-pagefind-body><i ${title.join(" ")}></i>`;
  return `${start}${text}${saidPart(record)}</body></html>`;
}

/** As it stands on the page, and with a space after dashes that join words; the search takes it out again. */
function titleOf(html: string, { path }: SearchRecord): string {
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, "")
    .trim();
  if (title) return withSpacedDashes(title);
  throw new Error(`Unexpected page \`${path}\` without a title, expected \`<h1>…</h1>\``);
}

/** The said copy says nothing of which quote is which but by their order. */
function checkQuotes(text: string, { path, quotes }: SearchRecord): void {
  const shown = text.match(/<figure id="q-/g)?.length ?? 0;
  if (shown === quotes.length) return;
  throw new Error(`Unexpected ${shown} quotes in \`${path}\`, expected ${quotes.length}`);
}

function checkLanguage(html: string, { path }: SearchRecord, expected: string): void {
  const language = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1];
  if (language === expected) return;
  throw new Error(`Unexpected language \`${language ?? "none"}\` of \`${path}\`, expected \`${expected}\``);
}

const weighed: Rewrite = (tag, inside) => {
  const { name } = tag;
  // The title is searched as metadata, where it weighs by how much of it the query has.
  if (name === "h1") return "leave out";
  if (tag.get("data-search") === "standfirst") return element(name, weight("standfirst"));
  if (/^h[2-6]$/.test(name)) return element(name, weight("heading"), tag.get("id"));
  if (name === "figure" && isQuote(tag)) return quoteWithEnd(tag);
  if (name === "blockquote" && inside.some(isQuote)) return element(name, weight("quote"));
  return undefined;
};

const isQuote = (tag: Tag): boolean => /^q-\w+$/.test(tag.get("id") ?? "");

/** Pagefind knows where an element with an id begins, never where it ends: an empty element tells where a quote does. */
function quoteWithEnd(tag: Tag): { start: string; end: string } {
  const id = tag.get("id") ?? "";
  const title = attribute("data-pagefind-title", tag.get("data-pagefind-title") ?? "");
  return { start: `<figure id="${id}" ${title}>`, end: `<i id="${id}-end"></i></figure>` };
}

function element(name: string, weighing: string, id?: string): { start: string; end: string } {
  const start = [name, ...(id === undefined ? [] : [attribute("id", id)]), weighing].join(" ");
  return { start: `<${start}>`, end: `</${name}>` };
}

function weight(of: keyof typeof weights): string {
  return attribute("data-pagefind-weight", `${weights[of]}`);
}

/** No word of it has a character that HTML would take for markup; an element that held the words would keep them as its text. */
function saidPart({ quotes }: SearchRecord): string {
  return quotes.length === 0 ? "" : `<i id="${saidCopyId}"></i><div ${weight("quote")}>${saidCopy(quotes)}</div>`;
}
