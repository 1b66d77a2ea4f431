/** The cases of `tests/fixtures/pipeline/`: Markdown in, HTML and outline out. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outline } from "../../src/domain/outline.ts";
import { textReader } from "../../src/markdown/text-reader.ts";
import { textRenderer } from "../../src/markdown/text-renderer.ts";

const root = "tests/fixtures/pipeline";

/** Every case is rendered below a base path, so that none is made for `/` alone. */
export const settings = { base: "/news/", defaultLanguage: "en" } as const;

const renderer = textRenderer(settings);
const reader = textReader(settings);

export function pipelineCases(): string[] {
  return readdirSync(root).sort();
}

/** What a case is expected to become, by name of file; `undefined` where nobody has accepted anything yet. */
export function expectedFiles(name: string): Record<string, string | undefined> {
  return { "output.html": accepted(name, "output.html"), "outline.json": accepted(name, "outline.json") };
}

function accepted(name: string, file: string): string | undefined {
  const path = expectationOf(name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

export const expectationOf = (name: string, file: string): string => join(root, name, file);

/** What a case becomes. */
export async function renderedFiles(name: string): Promise<Record<string, string>> {
  const { html, outline } = await renderer(...inputOf(name));
  return { "output.html": `${html}\n`, "outline.json": asJson(outline) };
}

/** What `check`, which needs no HTML, learns from a case. */
export async function checkedOutline(name: string): Promise<string> {
  return asJson((await reader(...inputOf(name))).outline);
}

/** The text of a case, and the name of its file, which says the language: `input.uk.md`. */
function inputOf(name: string): [text: string, path: string] {
  const [input = ""] = globSync("input*.md", { cwd: join(root, name) });
  return [readFileSync(join(root, name, input), "utf8"), input];
}

function asJson(outline: Outline): string {
  return `${JSON.stringify(outline, null, 2)}\n`;
}
