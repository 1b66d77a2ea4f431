/** What was read of a drawer of content, kept from one build to the next. */
import { join } from "node:path";
import { readText } from "../corpus/from-disk.ts";
import { type Entry, type ReadResult, readEntry } from "../corpus/read-entry.ts";
import type { Language } from "../domain/language.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import type { RenderText } from "../markdown/text-renderer.ts";
import type { Drawer } from "./drawers.ts";
import { digestOf, readSealedJson, writeSealedJson } from "./sealed-file.ts";
import { digestOfShown } from "./shown-entry.ts";

/** A file as it was read. */
export interface KeptFile {
  path: string;
  /** What tells one version of the file from another on this disk. */
  stamp: string;
  /** Digests of its bytes; of what pages show of it beside its text; of its rendered text. */
  bytes: string;
  meta: string;
  body: string;
  /** With an empty `html`: texts are in a file of their own, since most builds need few of them. */
  result: ReadResult;
}

/** What reading depends on beside the files. */
export interface ReadSettings {
  /** The content folder. */
  content: string;
  languages: Language[];
  /** See `readingDigest`. */
  code: string;
  /** Where drawers are. */
  cache: string;
}

/** Of the code that reads, and of what it is told: what was read otherwise is read again. */
export function readingDigest(code: string, pipeline: PipelineSettings): string {
  return digestOf(JSON.stringify([code, pipeline]));
}

interface DrawerFile {
  code: string;
  languages: Language[];
  files: KeptFile[];
}

const headsOf = (cache: string, name: string) => join(cache, "read", name, "heads.json");
const bodiesOf = (cache: string, name: string) => join(cache, "read", name, "bodies.json");

/** What is kept of a drawer, whether or not it is what the files are now. */
export function keptFiles({ cache, code, languages }: ReadSettings, name: string): KeptFile[] | undefined {
  const kept = readSealedJson<DrawerFile>(headsOf(cache, name));
  return kept?.code === code && kept.languages.join() === languages.join() ? kept.files : undefined;
}

/** Whether all files of a drawer are as they were when it was kept. */
export function isUnchanged({ files }: Drawer, kept: readonly KeptFile[] | undefined): boolean {
  return kept?.length === files.length && kept.every(({ path, stamp }, index) => isSame(files[index], path, stamp));
}

function isSame(file: Drawer["files"][number] | undefined, path: string, stamp: string): boolean {
  return file?.path === path && file.stamp === stamp && stamp !== "";
}

/** The rendered texts of a drawer by path; those that are damaged are missing. */
export function keptBodies({ cache }: Pick<ReadSettings, "cache">, name: string): Record<string, string> {
  return readSealedJson<Record<string, string>>(bodiesOf(cache, name)) ?? {};
}

/** Reads what has changed in a drawer, and keeps it. */
export async function refreshDrawer(drawer: Drawer, settings: ReadSettings, render: RenderText): Promise<KeptFile[]> {
  const { cache, code, languages } = settings;
  const kept = new Map(keptFiles(settings, drawer.name)?.map((file) => [file.path, file]));
  const bodies = kept.size > 0 ? keptBodies(settings, drawer.name) : {};
  const files: KeptFile[] = [];
  const texts: Record<string, string> = {};
  for (const { path, stamp } of drawer.files) {
    const before = keptIfSame(kept.get(path), bodies, { path, stamp }, settings.content);
    const file = before ?? (await readFile(path, stamp, settings, render));
    const { html } = file.result.entry ?? { html: "" };
    const text = before ? bodies[path] : html;
    if (text) texts[path] = text;
    files.push({ ...file, result: withoutHtml(file.result) });
  }
  // The texts first: where the heads are those of now, so are the texts.
  writeSealedJson(bodiesOf(cache, drawer.name), texts);
  writeSealedJson(headsOf(cache, drawer.name), { code, languages, files } satisfies DrawerFile);
  return files;
}

function keptIfSame(
  kept: KeptFile | undefined,
  bodies: Readonly<Record<string, string>>,
  { path, stamp }: Drawer["files"][number],
  content: string,
): KeptFile | undefined {
  if (!kept || digestOf(bodies[path] ?? "") !== kept.body) return undefined;
  if (kept.stamp === stamp) return kept;
  const { text } = readText(content, path);
  return text !== undefined && digestOf(text) === kept.bytes ? { ...kept, stamp } : undefined;
}

async function readFile(
  path: string,
  stamp: string,
  { content, languages }: ReadSettings,
  render: RenderText,
): Promise<KeptFile> {
  const { text } = readText(content, path);
  const result = await readEntry(content, path, languages, render);
  const { data, outline, html } = result.entry ?? ({ html: "" } as Partial<Entry> & { html: string });
  const meta = outline === undefined ? "" : digestOfShown(data, outline);
  return { path, stamp, bytes: text === undefined ? "" : digestOf(text), meta, body: digestOf(html), result };
}

function withoutHtml(result: ReadResult): ReadResult {
  return result.entry ? { ...result, entry: { ...result.entry, html: "" } } : result;
}
