/** What the options of `sourceline new` say of a file's fields, held against the schema of its collection. */
import { parse, stringify } from "yaml";
import { z } from "zod";
import { parseYamlFile } from "../corpus/document.ts";
import { schemaProblems } from "../corpus/schema-problems.ts";
import { type CollectionName, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import { didYouMean } from "../domain/nearest.ts";
import { type Field, fieldsOf, type Shape } from "../schemas/shape.ts";
import { UsageError } from "./command.ts";
import type { NewFlags } from "./new.ts";

export type Values = Record<string, unknown>;

/** The fields that the options name. One that does not exist, or a value that does not fit, is wrong usage. */
export function flagValues(
  collection: CollectionName,
  flags: Pick<NewFlags, "title" | "date" | "set">,
  language: Language,
  defaultLanguage: Language,
): Values {
  const fields = fieldsOf(collections[collection].schema);
  const [title] = fields;
  const values: Values = {};
  if (flags.title !== undefined && title)
    values[title.name] = wordingIn(title.shape, flags.title, language, defaultLanguage);
  if (flags.date !== undefined) values[dateField(fields, collection)] = flags.date;
  for (const one of flags.set) setValue(values, one, fields, defaultLanguage);
  for (const [name, value] of Object.entries(values)) refuseUnfit(collection, name, value);
  return values;
}

/** Text in the default language is plain; in another one it says so, where the field knows languages. */
export function wordingIn(shape: Shape, text: string, language: Language, defaultLanguage: Language): unknown {
  return shape.kind === "wording" && language !== defaultLanguage ? { [language]: text } : text;
}

function dateField(fields: Field[], collection: CollectionName): string {
  const found = fields.find(({ name }) => name === "date" || name === "began");
  if (found) return found.name;
  throw new UsageError(`Unexpected \`--date\`: there is no date of ${withArticle(collections[collection].noun)}.`);
}

/** `an event`, `a report`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** `topics=ferries,harbour`; `name.uk=Пором` is a part of a field. */
function setValue(values: Values, written: string, fields: Field[], defaultLanguage: Language): void {
  const match = /^([^=]+)=(.*)$/s.exec(written);
  if (!match) throw new UsageError(`Unexpected \`--set ${written}\`, expected \`--set field=value\`.`);
  const [name = "", part] = (match[1] ?? "").trim().split(".", 2);
  const field = fields.find((one) => one.name === name);
  if (!field) throw new UsageError(unknownField(name, fields));
  if (part === undefined) values[name] = parsedValue(field.shape, match[2] ?? "");
  else
    values[name] = {
      ...asMap(values[name], defaultLanguage),
      [part]: parsedValue(partOf(field.shape, part), match[2] ?? ""),
    };
}

function unknownField(name: string, fields: Field[]): string {
  const known = fields.map((field) => field.name);
  return `Unexpected field \`${name}\`, expected one of ${known.map((one) => `\`${one}\``).join(", ")}${didYouMean(name, known)}`;
}

function partOf(shape: Shape, part: string): Shape {
  const field = shape.kind === "map" ? shape.fields.find(({ name }) => name === part) : undefined;
  return field?.shape ?? { kind: "text" };
}

function asMap(value: unknown, defaultLanguage: Language): object {
  if (value === undefined) return {};
  return typeof value === "object" && value !== null ? value : { [defaultLanguage]: value };
}

/** Text as it is; a list by commas; all else as YAML. */
function parsedValue(shape: Shape, text: string): unknown {
  if (["text", "wording", "choice", "id"].includes(shape.kind)) return text;
  if (shape.kind === "list" && !text.trim().startsWith("[")) return text.split(",").map((item) => item.trim());
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(
      `Unexpected value \`${text}\`, expected YAML such as \`{ latitude: 50.45, longitude: 30.52 }\`.`,
      { cause: error },
    );
  }
}

/** The messages are those that `check` would give. */
function refuseUnfit(collection: CollectionName, name: string, value: unknown): void {
  const problem = problemWith(collection, name, value);
  if (problem !== undefined) throw new UsageError(problem);
}

/** What is wrong with the value of a field; `undefined` if nothing is. */
export function problemWith(collection: CollectionName, name: string, value: unknown): string | undefined {
  const schema = collections[collection].schema as unknown as z.ZodObject;
  const one = z.strictObject({ [name]: schema.shape[name] as z.ZodType });
  const { error } = one.safeParse({ [name]: value });
  if (!error) return undefined;
  const [problem] = schemaProblems(error, one, parseYamlFile(stringify({ [name]: value })));
  return problem && [problem.message, problem.remedy].filter(Boolean).join("\n");
}
