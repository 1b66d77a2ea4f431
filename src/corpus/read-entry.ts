/** One file of `content/`, read, validated and rendered: the same for `check`, for tools and for Astro. */
import { type CollectionName, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import { emptyOutline, type Outline } from "../domain/outline.ts";
import { type Problem, type ProblemCode, startOfFile } from "../domain/problem.ts";
import type { Rendered } from "../markdown/processor.ts";
import { type ParsedDocument, parseMarkdownFile, parseYamlFile } from "./document.ts";
import { type FileName, readFileName } from "./file-name.ts";
import { readText } from "./from-disk.ts";
import { salvage } from "./salvage.ts";
import { schemaProblems } from "./schema-problems.ts";

export interface Entry extends FileName {
  /** Path of the file, relative to the content folder. */
  path: string;
  /** What the schema of the collection makes of the YAML; what could be salvaged where it does not fit. */
  data: unknown;
  outline: Outline;
  /** The rendered body; empty for YAML files. */
  html: string;
}

export interface ReadResult {
  entry?: Entry;
  problems: Problem[];
}

export type RenderMarkdown = (text: string, path: string) => Promise<Rendered>;

/** Parses a file's text by its format. */
export function parseFile(collection: CollectionName, text: string): ParsedDocument {
  return collections[collection].format === "markdown" ? parseMarkdownFile(text) : parseYamlFile(text);
}

/** Reads a file and finds every problem that can be seen in it alone. An unreadable file has problems and no entry. */
export async function readEntry(
  folder: string,
  path: string,
  languages: readonly Language[],
  render: RenderMarkdown,
): Promise<ReadResult> {
  const { name, problem } = readFileName(path, languages);
  if (problem) return { problems: [problem] };
  const file = readText(folder, path);
  if (file.problem)
    return { entry: { ...name, path, data: undefined, outline: emptyOutline(), html: "" }, problems: [file.problem] };
  const document = parseFile(name.collection, file.text);
  const { data, problems } = validate(name, document);
  const isMarkdown = collections[name.collection].format === "markdown";
  const body = isMarkdown
    ? await renderBody(document.body, path, render)
    : { html: "", outline: emptyOutline(), problems: [] };
  return {
    entry: { ...name, path, data, outline: body.outline, html: body.html },
    problems: [...problems.map((one) => ({ path, ...one })), ...body.problems],
  };
}

function validate({ collection, id }: FileName, document: ParsedDocument) {
  if (document.data === undefined) return { data: undefined, problems: document.problems };
  const { schema } = collections[collection];
  const result = schema.safeParse(document.data);
  return result.success
    ? { data: result.data as unknown, problems: document.problems }
    : {
        data: salvage(collection, id, document.data),
        problems: [...document.problems, ...schemaProblems(result.error, schema, document)],
      };
}

async function renderBody(body: string, path: string, render: RenderMarkdown) {
  try {
    const { html, outline } = await render(body, path);
    return { html, outline, problems: [...messagesOf(outline, path), ...emptyBody(outline, path, body)] };
  } catch (error) {
    return { html: "", outline: emptyOutline(), problems: [renderingFailed(path, error)] };
  }
}

function messagesOf(outline: Outline, path: string): Problem[] {
  return outline.messages.map(({ code, ...message }) => ({ path, code: code as ProblemCode, ...message }));
}

function emptyBody(outline: Outline, path: string, body: string): Problem[] {
  const givenUp = outline.messages.some(({ code }) => code === "pipeline/failed");
  if (outline.words > 0 || givenUp) return [];
  return [
    {
      path,
      place: { line: body.split("\n").length, column: 1 },
      code: "report/empty-body",
      message: "Unexpected empty text, expected a lede below the frontmatter",
      remedy: "Write the text, or delete the file.",
    },
  ];
}

function renderingFailed(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error);
  return {
    path,
    place: startOfFile,
    code: "pipeline/failed",
    message: `The text could not be rendered: ${reason}`,
    remedy: "This is a fault of the pipeline, not of the text. Please report it with the file.",
  };
}
