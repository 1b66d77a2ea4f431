/** The templates as Astro compiles them, kept until the code changes. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keptFolder, pruneFolders } from "./kept-folder.ts";

export interface Templates {
  /** The module that renders pages; see `templates/entry.ts`. */
  module: string;
  /** What is put into the site as it is: scripts of pages, icons. */
  assets: string;
}

/** Several sites may be built of one checkout. */
const mostKept = 8;

export type RenderPage = (url: string) => Promise<Uint8Array>;

/** Compiles the templates into `folder/<digest>`, unless they are there. */
export async function compiledTemplates(
  folder: string,
  digest: string,
): Promise<{ templates: Templates; isNew: boolean }> {
  const { folder: kept, isNew } = await keptFolder(resolve(folder, digest), compile);
  if (isNew) pruneFolders(resolve(folder), mostKept);
  return { templates: { module: join(kept, "server/entry.mjs"), assets: join(kept, "client") }, isNew };
}

async function compile(outDir: string): Promise<void> {
  const script = fileURLToPath(new URL("./compile-templates.ts", import.meta.url));
  const { status, stderr } = await ended(
    spawn(process.execPath, [script, outDir], { stdio: ["ignore", "ignore", "pipe"] }),
  );
  if (status !== 0) throw new Error(`The templates could not be compiled:\n${stderr}`);
  rmSync(join(outDir, "cache"), { recursive: true, force: true });
  mkdirSync(join(outDir, "client"), { recursive: true });
}

function ended(child: ChildProcessByStdio<null, null, Readable>): Promise<{ status: number | null; stderr: string }> {
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, stderr }));
  });
}

export async function loadTemplates({ module }: Templates): Promise<RenderPage> {
  const { renderPage } = (await import(pathToFileURL(module).href)) as { renderPage: RenderPage };
  return renderPage;
}
