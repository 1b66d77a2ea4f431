/** A content file as a form holds it, and back. */
import { parse } from "yaml";
import type { Field } from "../schemas/shape.ts";
import { changedYaml } from "./changed-yaml.ts";
import { mapFromForm, mapToForm } from "./form-value.ts";

export interface EntryFormat {
  /** Whether there is a text below a head. */
  isMarkdown: boolean;
  fields: readonly Field[];
  /** The first language of the site. */
  language: string;
}

export type EntryForm = Record<string, unknown>;

/** The text of a Markdown file, in its form. */
export const bodyKey = "body";

/** The file as it was read, so that saving changes only what was edited. No field of ours has such a name. */
const originalKey = "originalText";

export function readEntryFile(text: string, { isMarkdown, fields, language }: EntryFormat): EntryForm {
  const { head, body } = isMarkdown ? split(text) : { head: text, body: "" };
  const data = parse(head) as unknown;
  const form = typeof data === "object" && data !== null ? mapToForm(fields, data as EntryForm, language) : {};
  return { ...form, ...(isMarkdown ? { [bodyKey]: body } : {}), [originalKey]: text };
}

export function writeEntryFile(form: EntryForm, { isMarkdown, fields, language }: EntryFormat): string {
  const { [originalKey]: original, [bodyKey]: body, ...rest } = form;
  const values = mapFromForm(fields, isMarkdown ? rest : form, language);
  delete values[originalKey];
  const before = typeof original === "string" ? original : "";
  const order = fields.map(({ name }) => name);
  if (!isMarkdown) return endWithLine(changedYaml(endWithLine(before), values, order));
  const { head, gap } = split(before);
  return `---\n${endWithLine(changedYaml(endWithLine(head), values, order))}---\n${gap}${endWithLine(String(body ?? "").trim())}`;
}

/** The head of a Markdown file, the empty lines below it, and the text. */
function split(text: string): { head: string; gap: string; body: string } {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)(\n*)/.exec(text);
  if (!match) return { head: "", gap: "\n", body: text };
  return { head: match[1] ?? "", gap: match[2] ?? "", body: text.slice(match[0].length) };
}

function endWithLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
