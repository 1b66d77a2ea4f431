/** What stands above the text of a pasted page: its title, its date, who wrote it. */
import type { RichText } from "./rich-text.ts";
import { dayIn } from "./written-date.ts";

export interface Preamble {
  title?: string;
  /** A day. */
  date?: string;
  byline?: string;
  /** What was taken and does not come back in the report: the line of the date, a time without a zone. */
  lines: string[];
  /** What is left. */
  rest: RichText[];
}

/** How many paragraphs are looked at. */
const most = 5;
const longestTitle = 220;
const longestLine = 120;

const datePrefix = /^(?:date|published|дата|опубліковано|опубликовано)\s*:?\s+/iu;
const bylinePrefix = /^(?:by|author|автор(?:ка)?|від)\s*:?\s+(?=\p{Lu})/iu;

/** Reads paragraphs from the top until one is text. `isText` says of a paragraph that it is, such as one with a label. */
export function readPreamble(paragraphs: readonly RichText[], isText: (text: string) => boolean): Preamble {
  const preamble: Preamble = { lines: [], rest: [...paragraphs] };
  for (let turn = 0; turn < most && takeOne(preamble, isText); turn += 1);
  return preamble;
}

/** Takes the first paragraph if it is a part of the preamble. */
function takeOne(preamble: Preamble, isText: (text: string) => boolean): boolean {
  const [first, next] = preamble.rest;
  if (!first) return false;
  if (takeDateBeforeText(preamble, first)) return true;
  if (isText(first.text)) return false;
  if (takeDateLine(preamble, first)) return true;
  if (preamble.byline === undefined && bylinePrefix.test(first.text) && isShortLine(first.text)) {
    preamble.byline = first.text.replace(bylinePrefix, "");
    preamble.lines.push(first.text);
  } else if (preamble.title === undefined && next && isTitle(first.text)) preamble.title = first.text;
  else return false;
  preamble.rest.shift();
  return true;
}

/** `date 2024-04-01` as the first words of a paragraph. */
function takeDateBeforeText(preamble: Preamble, first: RichText): boolean {
  const { text } = first;
  const prefix = datePrefix.exec(text)?.[0].length ?? 0;
  const found = dayIn(text.slice(0, longestLine));
  if (!found || prefix === 0 || found.start !== prefix || text.length <= found.end + 12) return false;
  preamble.date ??= found.day;
  preamble.lines.push(text.slice(0, found.end));
  preamble.rest[0] = withoutStart(first, found.end);
  return true;
}

/** A line of its own: `date 2024-04-01`, `Monday, 1 April 2024, 15:28`, `UP — 1 April 2024`. */
function takeDateLine(preamble: Preamble, { text }: RichText): boolean {
  const found = dayIn(text.slice(0, longestLine));
  if (!found || !isShortLine(text) || !(datePrefix.test(text) || isDateLine(text, found))) return false;
  preamble.date ??= found.day;
  preamble.lines.push(text);
  preamble.rest.shift();
  return true;
}

function withoutStart({ text, links }: RichText, end: number): RichText {
  const length = text.length - text.slice(end).replace(/^[\s,:.–—-]+/u, "").length;
  const kept = links.filter((link) => link.start >= length);
  return {
    text: text.slice(length),
    links: kept.map((link) => ({ ...link, start: link.start - length, end: link.end - length })),
  };
}

function isShortLine(text: string): boolean {
  return text.length <= longestLine && !/[.!?…]["”»]?$/u.test(text);
}

/** Whether a line has, beside the day, only a weekday, a time, and names in capitals before a dash. */
function isDateLine(text: string, { start, end }: { start: number; end: number }): boolean {
  const weekday =
    /(?:mon|tues|wednes|thurs|fri|satur|sun)day|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье/giu;
  const beside = `${text.slice(0, start)} ${text.slice(end)}`
    .replace(weekday, " ")
    .replace(/\d{1,2}[:.]\d{2}|(?:updated|оновлено|обновлено|o'clock|year|рок[уі]|р\.|года?|г\.)/giu, " ")
    .split(/[\s,|–—-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  return beside.length <= 6 && beside.every((word) => /^\p{Lu}/u.test(word));
}

/** A line that ends like no sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!…:;,]["”»]?$/u.test(text) && /\p{L}/u.test(text);
}
