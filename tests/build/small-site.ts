/** Sites of a few files, built by the command that `npm run build` runs, below `tests/output/`. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { homeOfTrees } from "../../src/build/site-trees.ts";
import { cacheFolder } from "../../src/corpus/settings.ts";
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

/** The folders of a site, empty but for its content. Nothing is kept of a site that had this name. */
export function makeSite(name: string, files: ContentFiles): SmallSite {
  const folder = resolve("tests/output", name);
  rmSync(folder, { recursive: true, force: true });
  const site = { content: join(folder, "content"), out: join(folder, "dist") };
  rmSync(cacheOf(site), { recursive: true, force: true });
  writeContent(site, files);
  return site;
}

/** Where builds of a site keep what the next one may use, but for compiled templates. */
export function cacheOf({ content }: SmallSite, project = "."): string {
  return resolve(project, cacheFolder({ contentFolder: content, base: "/" }));
}

/** Puts these files in place of all the content. Those that have not changed are not touched. */
export function writeContent({ content }: SmallSite, files: ContentFiles): void {
  for (const path of globSync("**/*.*", { cwd: content })) if (!(path in files)) rmSync(join(content, path));
  for (const [path, text] of Object.entries(files)) {
    const file = join(content, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(text))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export interface BuildOptions {
  /** The folder of Sourceline's own code. */
  project?: string;
  env?: Record<string, string>;
  /** Such as `--now 2024-06-01`. */
  options?: readonly string[];
}

export interface BuildResult {
  code: number | null;
  /** All that was printed, without colours. */
  output: string;
}

export function buildSite(site: SmallSite, options: BuildOptions = {}): Promise<BuildResult> {
  return resultOf(runSourceline(["build", ...(options.options ?? [])], site, options));
}

/** What `bootstrap.mjs` sets. */
const silent = { ASTRO_TELEMETRY_DISABLED: "1", NODE_COMPILE_CACHE: resolve(".cache/compiled") };

/** Begins a command on the content of a site, in the process that does it. */
export function runSourceline(
  parameters: readonly string[],
  { content, out }: SmallSite,
  { project = ".", env = {} }: BuildOptions = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ["src/cli/sourceline.ts", ...parameters], {
    cwd: project,
    env: { ...process.env, ...silent, CONTENT_DIR: content, OUT_DIR: out, ...env },
  });
}

export function resultOf(child: ChildProcessWithoutNullStreams): Promise<BuildResult> {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => chunks.push(text));
  return new Promise((done) => {
    child.once("close", (code) => done({ code, output: stripVTControlCharacters(chunks.join("")) }));
  });
}

/** The bytes of a site that is built of a copy of the content, for the first time. */
export async function cleanBuild(
  { content, out }: SmallSite,
  options: BuildOptions = {},
): Promise<Record<string, string>> {
  const site = { content: `${content}-clean`, out: `${out}-clean` };
  const folders = [site.content, site.out, homeOfTrees(site.out), cacheOf(site, options.project)];
  const remove = () => folders.map((folder) => rmSync(folder, { recursive: true, force: true }));
  remove();
  cpSync(content, site.content, { recursive: true });
  const { code, output } = await buildSite(site, options);
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  const bytes = bytesOf(site.out);
  remove();
  return bytes;
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
  const home = realpathSync(folder);
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(home.length + 1), digest(path)]));
}

export function pageOf({ out }: SmallSite, address: string): string {
  const file = join(out, address, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
