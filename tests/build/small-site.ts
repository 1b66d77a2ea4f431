/** Sites of a few files, built by the command that `npm run build` runs, below `tests/output/`. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type ContentFiles, filesOfReport } from "../factories/content-folder.ts";

export const head = `---
title: The ferry stops running
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-01
kind: digest
authors: [desk]
restsOn:
  - { outlet: gazette, title: Ferry ends, url: "https://gazette.example/ferry", published: 2024-04-01 }
---
`;

export const reportPath = "reports/2024/04/ferry.md";

/** A site of one report with this text. */
export const oneReport = (text: string): ContentFiles => ({ ...filesOfReport, [reportPath]: `${head}\n${text}\n` });

export interface SmallSite {
  /** Absolute paths. */
  content: string;
  out: string;
}

/** The folders of a site, empty but for its content. */
export function makeSite(name: string, files: ContentFiles): SmallSite {
  const folder = resolve("tests/output", name);
  rmSync(folder, { recursive: true, force: true });
  const site = { content: join(folder, "content"), out: join(folder, "dist") };
  writeContent(site, files);
  return site;
}

/** Puts these files in place of all the content. */
export function writeContent({ content }: SmallSite, files: ContentFiles): void {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

export interface BuildOptions {
  /** The folder of Sourceline's own code. */
  project?: string;
  env?: Record<string, string>;
}

export interface BuildResult {
  code: number | null;
  /** All that was printed, without colours. */
  output: string;
}

export function buildSite(
  { content, out }: SmallSite,
  { project = ".", env = {} }: BuildOptions = {},
): Promise<BuildResult> {
  const child = spawn(process.execPath, ["src/cli/bootstrap.mjs", "build"], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ...env },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => chunks.push(text));
  return new Promise((done) => {
    child.once("close", (code) => done({ code, output: stripVTControlCharacters(chunks.join("")) }));
  });
}

/** A copy of Sourceline whose code a test may change. */
export function copyProject(name: string): string {
  const folder = resolve("tests/output", name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["src", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Replaces a piece of a file, which has to be in it. */
export function edit(file: string, piece: string, replacement: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(piece)) throw new Error(`Unexpected \`${file}\` without \`${piece}\``);
  writeFileSync(file, text.replace(piece, replacement));
}

/** Path → digest of each file below a folder: equal where every byte is. */
export function bytesOf(folder: string): Record<string, string> {
  const files = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), digest(path)]));
}

export function pageOf({ out }: SmallSite, address: string): string {
  const file = join(out, address, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
