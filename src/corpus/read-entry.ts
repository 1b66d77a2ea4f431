/** One file of `content/`, read, validated and rendered: the same for `check`, for tools and for Astro. */
import { checkReportSourcing } from "../checks/check-report-sourcing.ts";
import { type CollectionName, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import { emptyOutline, type Outline } from "../domain/outline.ts";
import { type Problem, type ProblemCode, startOfFile } from "../domain/problem.ts";
import type { Prose } from "../domain/prose.ts";
import type { ReportHead } from "../domain/report.ts";
import { type Sketch, sketchOf } from "../domain/sketch.ts";
import { unfinishedProblems } from "../domain/unfinished.ts";
import type { Rendered } from "../markdown/text-renderer.ts";
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
  /** What the text of a report is recognised by. */
  sketch?: Sketch | undefined;
}

export interface ReadResult {
  entry?: Entry;
  problems: Problem[];
}

/** Renders a text; where the wording is judged as well, with the text as it reads. */
export type RenderMarkdown = (text: string, path: string) => Promise<Omit<Rendered, "prose"> & { prose?: Prose }>;

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
    : { html: "", outline: emptyOutline(), prose: undefined, problems: [] };
  const sketch = name.collection === "reports" ? sketchOf(document.body) : undefined;
  return {
    entry: { ...name, path, data, outline: body.outline, html: body.html, sketch },
    problems: [
      ...problems.map((one) => ({ path, ...one })),
      ...unfinishedProblems(path, file.text),
      ...body.problems,
      ...(problems.length === 0
        ? sourcingProblems({ ...name, path, data, outline: body.outline, html: "" }, body.prose, document)
        : []),
    ],
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
    const { html, outline, prose } = await render(body, path);
    return { html, outline, prose, problems: [...messagesOf(outline, path), ...emptyBody(outline, path, body)] };
  } catch (error) {
    return { html: "", outline: emptyOutline(), prose: undefined, problems: [renderingFailed(path, error)] };
  }
}

/** What the sourcing linter finds in a report. A head that does not fit its schema is mended first. */
function sourcingProblems(entry: Entry, prose: Prose | undefined, document: ParsedDocument): Problem[] {
  if (entry.collection !== "reports" || prose === undefined) return [];
  const report = { ...(entry.data as ReportHead), ...entry, prose };
  return checkReportSourcing(report).map(({ at, part, ...finding }) => ({
    ...finding,
    place: "line" in at ? at : document.placeOf(at, part),
  }));
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
