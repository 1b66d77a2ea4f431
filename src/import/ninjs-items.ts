/**
 * IPTC ninjs: News in JSON, 1.0 to 3.x. The series name the same things differently: `headline` and `body_html` in 1.x,
 * lists with roles in 2.x, `versionCreated` for `versioncreated` in 3.x. https://iptc.org/standards/ninjs/
 */
import type { Root } from "mdast";
import { bodyOfHtml } from "./body-of-html.ts";
import { bodyOfText } from "./body-of-text.ts";
import { ImportError } from "./import-error.ts";
import type { Item, ItemResult } from "./item.ts";
import { readDate } from "./item-date.ts";
import { embargoOf } from "./ninjs-embargo.ts";
import { leftOut, type Note } from "./note.ts";
import { oneLine, tidyText } from "./tidy-text.ts";

/** An object whose keys are in lower case, so that all series read alike. */
type Fields = Map<string, unknown>;

export function ninjsItems(text: string): ItemResult[] {
  const documents = documentsOf(text);
  return documents.map((document, turn) => resultOf(document, `item ${turn + 1}`));
}

/** One object, a list of them, a list in `items`, or one object a line. */
function documentsOf(text: string): unknown[] {
  try {
    const whole: unknown = JSON.parse(text);
    const list = isObject(whole) && Array.isArray(whole.items) ? whole.items : whole;
    return Array.isArray(list) ? list : [list];
  } catch (cause) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.every((line) => line.trim().startsWith("{"))) return lines.map(lineOf);
    throw new ImportError(`Unexpected JSON that cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function lineOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resultOf(document: unknown, place: string): ItemResult {
  if (!isObject(document)) return { label: place, failed: "Unexpected value, expected a ninjs object" };
  const fields: Fields = new Map(Object.entries(document).map(([key, value]) => [key.toLowerCase(), value]));
  const label = headlineOf(fields) ?? textIn(fields, "uri") ?? place;
  if (![...fields.keys()].some((key) => /^(?:uri|headline|bod(?:y|ies)(?:_|$))/.test(key)))
    return { label, skipped: "JSON that is no ninjs item" };
  const reason = reasonToSkip(fields);
  if (reason) return { label, skipped: reason };
  try {
    return { item: itemOf(fields, label) };
  } catch (error) {
    if (error instanceof ImportError) return { label, failed: error.message };
    throw error;
  }
}

function reasonToSkip(fields: Fields): string | undefined {
  const status = textIn(fields, "pubstatus") ?? "usable";
  const type = textIn(fields, "type") ?? "text";
  if (status !== "usable") return `its status is \`${status}\``;
  return ["text", "composite"].includes(type) ? undefined : `of the type \`${type}\`, not text`;
}

function itemOf(fields: Fields, label: string): Item {
  const notes: Note[] = [];
  const uri = textIn(fields, "uri");
  const edNote = textIn(fields, "ednote");
  if (edNote) notes.push(leftOut(edNote, "a note of the agency to its editors"));
  const publisher = namesIn(fields, "infosources", "infosource")[0] ?? textIn(fields, "copyrightholder");
  return {
    key: uri ?? label,
    label,
    title: headlineOf(fields),
    summary: wordsOf(fields, "description"),
    date: dateOf(fields, notes),
    embargo: embargoOf(fields, notes),
    language: textIn(fields, "language"),
    url: uri && /^https?:\/\//i.test(uri) ? uri : undefined,
    publisher: { name: publisher },
    authors: [textIn(fields, "byline") ?? textIn(fields, "by") ?? []].flat(),
    tags: namesIn(fields, "subjects", "subject"),
    slug: textIn(fields, "slugline"),
    body: bodyOf(fields, notes),
    notes,
  };
}

function dateOf(fields: Fields, notes: Note[]): string | undefined {
  const created = ["firstcreated", "contentcreated", "versioncreated"].find((key) => textIn(fields, key)) ?? "";
  return readDate(created, textIn(fields, created), notes);
}

function headlineOf(fields: Fields): string | undefined {
  return wordsOf(fields, "headline") ?? textIn(fields, "title");
}

function textIn(fields: Fields, key: string): string | undefined {
  const value = fields.get(key);
  return typeof value === "string" && value.trim() !== "" ? oneLine(value) : undefined;
}

/** One wording of a thing: `headline`, `headline_main`, or the first of `headlines`. */
interface Wording {
  role: string;
  type: string;
  value: string;
}

function wordingsOf(fields: Fields, name: string): Wording[] {
  const plural = name === "body" ? "bodies" : `${name}s`;
  const listed = fields.get(plural);
  const inList = (Array.isArray(listed) ? listed : []).filter(isObject).map((one): Wording => {
    const [role, type, value] = ["role", "contenttype", "value"].map((key) => {
      const found = Object.entries(one).find(([own]) => own.toLowerCase() === key)?.[1];
      return typeof found === "string" ? found : "";
    }) as [string, string, string];
    return { role, type, value };
  });
  const named = [...fields].flatMap(([key, value]): Wording[] => {
    const isNamed = key === name || key.startsWith(`${name}_`);
    return isNamed && typeof value === "string" ? [{ role: key.slice(name.length + 1), type: "", value }] : [];
  });
  return [...named, ...inList].filter(({ value }) => value.trim() !== "");
}

function wordsOf(fields: Fields, name: string): string | undefined {
  const wordings = wordingsOf(fields, name);
  const main = wordings.find(({ role }) => role === "main" || role === "text" || role === "") ?? wordings[0];
  return main ? oneLine(main.value.replace(/<[^>]*>/g, " ")) : undefined;
}

/** Markup says more than plain text, which the others only repeat. */
function bodyOf(fields: Fields, notes: Note[]): Root {
  const wordings = wordingsOf(fields, "body");
  const isMarkup = ({ role, type, value }: Wording): boolean =>
    /html/i.test(`${role} ${type}`) || /<p[\s>]/i.test(value);
  const markup = wordings.find(isMarkup);
  const plain = wordings.find((one) => !isMarkup(one));
  if (markup) return bodyOfHtml(tidyText(markup.value), notes);
  return bodyOfText(tidyText(plain?.value ?? ""));
}

function namesIn(fields: Fields, ...keys: string[]): string[] {
  const list = keys.map((key) => fields.get(key)).find(Array.isArray) ?? [];
  return (list as unknown[]).flatMap((one) => (isObject(one) && typeof one.name === "string" ? [one.name] : []));
}
