/** A new file of a collection: where it lies, and what stands in it. */
import { type CollectionName, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import { newMark } from "../domain/unfinished.ts";
import { type Field, fieldsOf } from "../schemas/shape.ts";
import { newBody } from "./new-body.ts";
import { filledLines, offeredLines, wantedLines } from "./placeholder.ts";

export interface NewFile {
  collection: CollectionName;
  /** The name of the file without ending; of a report, without its folders. */
  slug: string;
  language: Language;
  defaultLanguage: Language;
  /** Field → value, as the schema of the collection takes it. */
  values: Record<string, unknown>;
}

/** Relative to the content folder. A report lies in the folder of its month: its date has to be given. */
export function pathOfNew({ collection, slug, language, defaultLanguage, values }: NewFile): string {
  const { folder, format } = collections[collection];
  const inner = collection === "reports" ? `${monthFolder(String(values.date))}/${slug}` : slug;
  if (format === "yaml") return `${folder}/${inner}.yaml`;
  return `${folder}/${inner}${language === defaultLanguage ? "" : `.${language}`}.md`;
}

function monthFolder(date: string): string {
  const [year, month] = date.split("-");
  return `${year}/${month}`;
}

/** A valid file but for what is marked: each field with what it is for, and those that may be left out as comments. */
export function textOfNew({ collection, language, values }: NewFile): string {
  const { format, noun, schema } = collections[collection];
  const fields = fieldsOf(schema);
  const isOffered = ({ name, required }: Field): boolean => !required && values[name] === undefined;
  const present = fields.filter((field) => !isOffered(field)).flatMap((field) => linesOf(field, values[field.name]));
  const offered = fields.filter(isOffered).flatMap(offeredLines);
  const lines = [
    `# A new ${noun}. Write over each ${newMark.replace(":", "")}; \`sourceline check\` finds those that are left.`,
    ...present,
    ...(offered.length > 0 ? ["", "# What may be added: take the `#` away before a name.", ...offered] : []),
  ];
  const head = `${lines.join("\n")}\n`;
  return format === "yaml" ? head : `---\n${head}---\n\n${newBody(collection, language, values.kind)}`;
}

function linesOf(field: Field, value: unknown): string[] {
  return value === undefined ? wantedLines(field) : [`# ${field.description}`, ...filledLines(field.name, value)];
}

/** How many places of a text wait for words. */
export function marksIn(text: string): number {
  return text.split(newMark).length - 1;
}
