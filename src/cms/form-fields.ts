/** The fields of a form in the browser, from the schemas. */
import type { Field as FormField } from "@sveltia/cms";
import { collections } from "../domain/collection.ts";
import { type Language, languages } from "../domain/language.ts";
import type { Field, Shape } from "../schemas/shape.ts";
import { kindKey, kindName, nameKey } from "./form-value.ts";

export interface FormSettings {
  /** The first language of the site. */
  language: Language;
  /** Whether each language has a file of its own: then texts differ by language, and all else is the same. */
  isTranslated: boolean;
  /** Whether what is below is the same in all of them, its texts too. */
  isRepeated?: boolean;
}

/** What a translation repeats as it is: originals have the titles under which they were published. */
const repeated = ["restsOn", "waive"];

export function formField({ name, description, required, shape }: Field, around: FormSettings): FormField {
  const settings = repeated.includes(name) ? { ...around, isRepeated: true } : around;
  const common = {
    name,
    label: labelOf(name),
    ...(description === "" ? {} : { hint: sentence(description) }),
    required,
    ...translation(shape, settings),
  };
  if (shape.kind === "wording") return { ...common, ...wordingWidget(description, required, settings.language) };
  return { ...common, ...widgetOf(shape, description, settings) } as FormField;
}

/** `restsOn` → “Rests on”. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Hints know no code: what stands in backticks stands in quotation marks there. */
function sentence(description: string): string {
  const text = description.replace(/`([^`]*)`/g, "“$1”");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function translation(shape: Shape, { isTranslated, isRepeated = false }: FormSettings): object {
  if (!isTranslated) return {};
  return { i18n: hasProse(shape) && !isRepeated ? true : "duplicate" };
}

/** Whether something in it is said in a language. */
function hasProse(shape: Shape): boolean {
  if (shape.kind === "text") return shape.pattern === undefined;
  if (shape.kind === "list" || shape.kind === "record") return hasProse(shape.of);
  if (shape.kind === "map") return shape.fields.some((field) => hasProse(field.shape));
  return shape.kind === "oneOf" && shape.shapes.some(hasProse);
}

function widgetOf(shape: Exclude<Shape, { kind: "wording" }>, description: string, settings: FormSettings): object {
  switch (shape.kind) {
    case "text":
      return textWidget(shape, description);
    case "number":
      return { widget: "number", value_type: shape.whole ? "int" : "float", ...limits(shape, "min", "max") };
    case "flag":
      return { widget: "boolean", default: false };
    case "choice":
      return { widget: "select", options: shape.values };
    case "id":
      return shape.collection === undefined ? nameWidget : relation(shape.collection, settings.language);
    case "list":
      return listWidget(shape, settings);
    case "map":
      return { widget: "object", collapsed: "auto", fields: shape.fields.map((field) => formField(field, settings)) };
    case "record":
      return shape.of.kind === "text" ? { widget: "keyvalue" } : recordWidget(shape.of, settings);
    case "oneOf":
      return { widget: "object", typeKey: kindKey, types: shape.shapes.map((one) => typeOf(one, settings, [])) };
  }
}

const nameWidget = {
  widget: "string",
  pattern: ["^[a-z0-9]+(-[a-z0-9]+)*$", "Lower-case Latin letters, digits and hyphens"],
};

function textWidget(shape: Extract<Shape, { kind: "text" }>, description: string): object {
  const isLong = (shape.most ?? 0) >= 200 || /sentence|standfirst|what was wrong/.test(description);
  return {
    widget: isLong ? "text" : "string",
    use_emoji_autocomplete: false,
    ...(shape.pattern === undefined ? {} : { pattern: [shape.pattern, sentence(`Expected ${description}`)] }),
    ...limits({ ...shape, least: (shape.least ?? 0) > 1 ? shape.least : undefined }, "minlength", "maxlength"),
  };
}

function limits({ least, most }: { least?: number | undefined; most?: number | undefined }, low: string, high: string) {
  return { ...(least === undefined ? {} : { [low]: least }), ...(most === undefined ? {} : { [high]: most }) };
}

/** One of the things of a collection, by the name that readers see. */
function relation(collection: keyof typeof collections, language: Language): object {
  const shown = titleField(collection, language);
  return { widget: "relation", collection, value_field: "{{slug}}", display_fields: [shown], search_fields: [shown] };
}

/** Where the title of a thing stands in its form. */
export function titleField(collection: keyof typeof collections, language: Language): string {
  const { schema, format } = collections[collection];
  const [name = ""] = Object.keys(schema.shape);
  return format === "yaml" ? `${name}.${language}` : name;
}

/** A text in each language; the first one of the site is what readers fall back to. */
function wordingWidget(description: string, required: boolean, first: Language) {
  const isLong = /sentence/.test(description);
  const ordered = [first, ...languages.filter((language) => language !== first)];
  const fields = ordered.map((language) => ({
    name: language,
    label: languageNames[language],
    widget: isLong ? ("text" as const) : ("string" as const),
    use_emoji_autocomplete: false,
    required: required && language === first,
  }));
  return { widget: "object" as const, collapsed: "auto" as const, fields };
}

const languageNames: Record<Language, string> = { en: "English", uk: "Українська", ru: "Русский" };

function listWidget({ of, least }: Extract<Shape, { kind: "list" }>, settings: FormSettings): object {
  const limit = least > 0 ? { min: least } : {};
  if (of.kind === "id" && of.collection !== undefined)
    return { ...relation(of.collection, settings.language), multiple: true, ...limit };
  if (of.kind === "map")
    return {
      widget: "list",
      ...limit,
      collapsed: "auto",
      fields: of.fields.map((field) => formField(field, settings)),
    };
  return { widget: "list", ...limit };
}

/** A list whose items have a name, and are of several kinds. */
function recordWidget(of: Shape, settings: FormSettings): object {
  const shapes = of.kind === "oneOf" ? of.shapes : [of];
  return {
    widget: "list",
    collapsed: "auto",
    summary: `{{fields.${nameKey}}}`,
    typeKey: kindKey,
    types: shapes.map((shape) => typeOf(shape, settings, [nameField(settings)])),
  };
}

function nameField(settings: FormSettings): FormField {
  const description = "a name of your own for it, such as `first`; links in the text lead to it";
  return formField({ name: nameKey, description, required: true, shape: { kind: "id" } }, settings);
}

function typeOf(shape: Shape, settings: FormSettings, before: FormField[]): object {
  const name = kindName(shape);
  const own = shape.kind === "map" ? shape.fields : [{ name, description: "", required: true, shape }];
  return { name, label: labelOf(name), fields: [...before, ...own.map((field) => formField(field, settings))] };
}
