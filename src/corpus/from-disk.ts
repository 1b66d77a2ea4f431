/** The content folder as files. The only module of the library part that reads the disk. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { compareText } from "../domain/calendar-date.ts";
import { languages } from "../domain/language.ts";
import { type Problem, startOfFile } from "../domain/problem.ts";
import { type Site, siteSchema } from "../domain/site.ts";
import { parseYamlFile } from "./document.ts";
import { schemaProblems } from "./schema-problems.ts";
import { valueAt } from "./schema-walk.ts";

/** Larger files are not text that somebody wrote; in bytes. */
const largestFile = 1_000_000;

const utf8 = new TextDecoder("utf-8");

/** Files at the top of the content folder that are about the site and its making, and no content. */
const ofTheSite = ["site.yaml", "checks.yaml", "words.txt"];

/** Paths of all content files below the content folder, relative to it, sorted; hidden files are left alone. */
export function listContent(folder: string): string[] {
  const patterns = ["**/*", ...ofTheSite.map((name) => `!${name}`)];
  return globSync(patterns, { cwd: folder, onlyFiles: true }).sort(compareText);
}

export function hasFile(folder: string, path: string): boolean {
  return existsSync(join(folder, path));
}

export type TextFile = { text: string; problem?: never } | { text?: never; problem: Problem };

/** Reads a file as UTF-8, without a byte order mark. */
export function readText(folder: string, path: string): TextFile {
  const file = join(folder, path);
  try {
    const { size } = statSync(file);
    if (size > largestFile) return { problem: tooLarge(path, size) };
    const bytes = readFileSync(file);
    return isText(bytes) ? { text: utf8.decode(bytes) } : { problem: notUtf8(path, bytes) };
  } catch (error) {
    return { problem: unreadable(path, error) };
  }
}

/** Whether bytes are UTF-8. A zero byte is valid there, but stands only in other encodings and in what is not text. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function unreadable(path: string, error: unknown): Problem {
  const reason = error instanceof Error && "code" in error ? ` (\`${error.code}\`)` : "";
  return {
    path,
    place: startOfFile,
    code: "file/unreadable",
    message: `Unexpected file that cannot be read${reason}, expected a text file`,
    remedy: "Give everybody the right to read it; if it has just been deleted, check again.",
  };
}

function tooLarge(path: string, size: number): Problem {
  return {
    path,
    place: startOfFile,
    code: "file/too-large",
    message: `Unexpected size of ${Math.ceil(size / 1000).toLocaleString("en-GB")} kB, expected at most 1,000 kB`,
    remedy: "A report is text. Split it, or move what is not text elsewhere.",
  };
}

function notUtf8(path: string, bytes: Buffer): Problem {
  return {
    path,
    place: { line: firstBadLine(bytes), column: 1 },
    code: "file/not-utf8",
    message: "Unexpected bytes, expected UTF-8 text",
    remedy: "Save the file with the encoding UTF-8.",
  };
}

function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  return lines.findIndex((line) => !isText(Buffer.from(line, "latin1"))) + 1;
}

/** Reads `site.yaml`; what is missing or wrong there is by default, and a problem. */
export function readSite(folder: string): { site: Site; problems: Problem[] } {
  const path = "site.yaml";
  if (!existsSync(join(folder, path))) return { site: siteSchema.parse({}), problems: [] };
  const file = readText(folder, path);
  if (file.problem) return { site: salvageSite(undefined), problems: [file.problem] };
  const document = parseYamlFile(file.text);
  const result = siteSchema.safeParse(document.data);
  const unfit = result.error && document.data !== undefined ? schemaProblems(result.error, siteSchema, document) : [];
  const problems = [...document.problems, ...unfit].map((problem) => ({ path, ...problem }));
  return { site: result.data ?? salvageSite(document.data), problems };
}

/** The fields that are right. Where the languages are not known, any may be meant: translations are not at fault. */
function salvageSite(raw: unknown): Site {
  const site: Record<string, unknown> = { languages: [...languages] };
  for (const [key, schema] of Object.entries(siteSchema.shape)) {
    const { data } = schema.safeParse(valueAt(raw, [key]));
    if (raw !== undefined && data !== undefined) site[key] = data;
  }
  return siteSchema.parse(site);
}

/** Digest of all sources below some folders: it changes when any of them does. */
export function digestOfSources(folders: string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const path of globSync("**/*.ts", { cwd: folder }).sort(compareText)) {
      hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

export function digestOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
