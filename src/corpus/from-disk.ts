/** The content folder as files. The only module of the library part that reads the disk. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { compareText } from "../domain/calendar-date.ts";
import { type Problem, startOfFile } from "../domain/problem.ts";
import { type Site, siteSchema } from "../domain/site.ts";
import { parseYamlFile } from "./document.ts";
import { schemaProblems } from "./schema-problems.ts";

/** Larger files are not text that somebody wrote; in bytes. */
const largestFile = 1_000_000;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Paths of all files below the content folder but `site.yaml`, relative to it, sorted; hidden files are left alone. */
export function listContent(folder: string): string[] {
  return globSync(["**/*", "!site.yaml"], { cwd: folder, onlyFiles: true }).sort(compareText);
}

export type TextFile = { text: string; problem?: never } | { text?: never; problem: Problem };

/** Reads a file as UTF-8, without a byte order mark. */
export function readText(folder: string, path: string): TextFile {
  const file = join(folder, path);
  const size = statSync(file).size;
  if (size > largestFile) return { problem: tooLarge(path, size) };
  try {
    return { text: utf8.decode(readFileSync(file)) };
  } catch {
    return { problem: notUtf8(path, readFileSync(file)) };
  }
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
  const line = firstBadLine(bytes);
  return {
    path,
    place: { line, column: 1 },
    code: "file/not-utf8",
    message: "Unexpected bytes, expected UTF-8 text",
    remedy: "Save the file with the encoding UTF-8.",
  };
}

function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => {
    try {
      utf8.decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return bad + 1;
}

/** Reads `site.yaml`; where it is missing or wrong, the defaults and the problems. */
export function readSite(folder: string): { site: Site; problems: Problem[] } {
  const path = "site.yaml";
  const defaults = siteSchema.parse({});
  if (!existsSync(join(folder, path))) return { site: defaults, problems: [] };
  const file = readText(folder, path);
  if (file.problem) return { site: defaults, problems: [file.problem] };
  const document = parseYamlFile(file.text);
  const result = siteSchema.safeParse(document.data ?? {});
  const problems = [
    ...document.problems,
    ...(result.success ? [] : schemaProblems(result.error, siteSchema, document)),
  ];
  return { site: result.data ?? defaults, problems: problems.map((problem) => ({ path, ...problem })) };
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
