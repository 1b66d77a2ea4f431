/** Snippets for VS Code: what an editor types again and again, from the schemas and the labels of the report form. */
import { collections } from "../domain/collection.ts";
import { labelOf, parts } from "../domain/label.ts";
import { type Language, languages } from "../domain/language.ts";
import { type Field, fieldsOf, type Shape } from "./shape.ts";
import { TabStops } from "./tab-stops.ts";

export interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

const languageNames: Record<Language, string> = { en: "English", uk: "Ukrainian", ru: "Russian" };

/** Name → snippet. Heads stand in Markdown, which VS Code may take for either language. */
export function snippets(): Record<string, Snippet> {
  return {
    ...Object.fromEntries(languages.flatMap((language) => parts.map((part) => labelSnippet(part, language)))),
    "Report head": {
      ...inHead,
      prefix: "report",
      description: "The head of a report, and its lede",
      body: reportBody(),
    },
    ...sourceSnippets(),
    ...Object.fromEntries(listSnippets()),
  };
}

const inHead = { scope: "markdown,yaml" };

function labelSnippet(part: (typeof parts)[number], language: Language): [string, Snippet] {
  const label = labelOf(part, language);
  const stops = new TabStops();
  const [opening, closing] = language === "en" ? ['"', '"'] : ["«", "»"];
  const speaker = (): string => `${language === "en" ? "from " : ""}[${stops.next("who")}](source:${stops.next("id")})`;
  const quote = (): string => `**${label} ${speaker()}:** ${opening}${stops.next("words")}${closing}`;
  const name = `${languageNames[language]} label: ${label}`;
  const body = [part === "quote" ? quote() : `**${label}:** ${stops.end()}`];
  return [
    name,
    { scope: "markdown", prefix: label.toLowerCase(), description: `${part}, in ${languageNames[language]}`, body },
  ];
}

function reportBody(): string[] {
  const stops = new TabStops();
  const required = fieldsOf(collections.reports.schema).filter((field) => field.required);
  return ["---", ...required.flatMap((field) => lines(field, stops)), "---", "", stops.end()];
}

/** One for each way in which somebody may be a source. */
function sourceSnippets(): Record<string, Snippet> {
  const sources = fieldNamed(fieldsOf(collections.reports.schema), "sources").shape;
  const shapes = sources.kind === "record" && sources.of.kind === "oneOf" ? sources.of.shapes : [];
  return Object.fromEntries(
    shapes.map((shape) => {
      const first = shape.kind === "map" ? (shape.fields[0]?.name ?? "") : "";
      const stops = new TabStops();
      const body = [`${stops.next("id")}: ${flow(shape, stops)}`];
      return [
        `Source: ${first}`,
        {
          ...inHead,
          prefix: `source-${first}`,
          description: `A source with \`${first}\`, as an entry of \`sources\``,
          body,
        },
      ];
    }),
  );
}

/** Items of the lists that grow: originals, responses, corrections, positions, assessments, readings, statements. */
function listSnippets(): [string, Snippet][] {
  const names = ["reports", "claims", "figures", "events"] as const;
  return names.flatMap((name) =>
    fieldsOf(collections[name].schema).flatMap(({ name: field, description, shape }): [string, Snippet][] => {
      if (shape.kind !== "list" || shape.of.kind !== "map") return [];
      const body = [`- ${flow(shape.of, new TabStops())}`];
      return [
        [
          `Item of ${field}`,
          { ...inHead, prefix: `item-${field}`, description: `An item of \`${field}\`: ${description}`, body },
        ],
      ];
    }),
  );
}

function lines({ name, description, shape }: Field, stops: TabStops): string[] {
  if (shape.kind === "list" && shape.of.kind === "map") return [`${name}:`, `  - ${flow(shape.of, stops)}`];
  return [`${name}: ${value(shape, description, stops)}`];
}

/** `{ on: 2024-04-01, text: … }`, of what is required. */
function flow(shape: Shape, stops: TabStops): string {
  if (shape.kind !== "map") return stops.next("…");
  const pairs = shape.fields.filter(({ required }) => required);
  return `{ ${pairs.map((field) => `${field.name}: ${value(field.shape, field.description, stops)}`).join(", ")} }`;
}

function value(shape: Shape, description: string, stops: TabStops): string {
  if (shape.kind === "choice") return stops.choice(shape.values);
  if (shape.kind === "list") return `[${stops.next("id")}]`;
  if (shape.kind === "id") return stops.next("id");
  if (shape.kind === "text" && shape.example !== undefined) return stops.next(shape.example);
  if (shape.kind === "oneOf") return stops.next("number");
  return `"${stops.next(description)}"`;
}

function fieldNamed(fields: Field[], name: string): Field {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`Unexpected schema without \`${name}\``);
  return found;
}
