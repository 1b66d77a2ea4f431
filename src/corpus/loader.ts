/**
 * Loads a collection for Astro: the same reading, validating and rendering as in `check`, so that what was checked
 * is what is published. A problem here is fatal, unlike in Astro's own loaders.
 */
import type { Loader, LoaderContext } from "astro/loaders";
import { type CollectionName, collectionOfPath, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import type { Outline } from "../domain/outline.ts";
import { byPlace } from "../domain/problem.ts";
import { isAdjustable } from "../domain/severity.ts";
import { countStep } from "./build-steps.ts";
import { readFileName } from "./file-name.ts";
import { digestOfText, listContent, readSite, readText } from "./from-disk.ts";
import { pipelineSettings } from "./pipeline-settings.ts";
import { type Entry, readEntry } from "./read-entry.ts";
import { readSettings } from "./settings.ts";
import { storeId } from "./store-id.ts";

export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `sourceline-${collection}`,
    async load(context) {
      await loadAll(collection, context);
      const reload = (path: string) => isOf(collection, path) && loadAll(collection, context);
      for (const event of ["add", "change", "unlink"] as const) context.watcher?.on(event, reload);
      context.watcher?.add(readSettings().contentFolder);
    },
  };
}

function isOf(collection: CollectionName, file: string): boolean {
  const { contentFolder } = readSettings();
  return file.startsWith(contentFolder) && collectionOfPath(file.slice(contentFolder.length + 1)) === collection;
}

async function loadAll(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { contentFolder, base } = readSettings();
  const { site } = readSite(contentFolder);
  const origin = { folder: contentFolder, languages: site.languages, digest: pipelineSettings(site, base).digest };
  const paths = listContent(contentFolder).filter((path) => collectionOfPath(path) === collection);
  const gone = new Set(context.store.keys());
  for (const path of paths) {
    const id = await loadOne(path, origin, context);
    if (collections[collection].format === "markdown") countStep("entry");
    if (id !== undefined) gone.delete(id);
  }
  for (const id of gone) context.store.delete(id);
}

/** What entries are read from, and the digest of the code that reads them. */
interface Origin {
  folder: string;
  languages: Language[];
  digest: string;
}

/**
 * Stores one entry unless the store has it, and returns its id there. In dev, where a file may be broken while it is
 * written, the last good version stays; `undefined` if there is none.
 */
async function loadOne(path: string, origin: Origin, context: LoaderContext): Promise<string | undefined> {
  const { folder, languages } = origin;
  const digest = digestOfText(`${origin.digest}\0${path}\0${readText(folder, path).text ?? ""}`);
  const { name } = readFileName(path, languages);
  if (name && context.store.get(storeId(name))?.digest === digest) return storeId(name);
  const render = async (text: string) => {
    const { html, metadata } = await context.renderMarkdown(text, { fileURL: new URL(`file:///${path}`) });
    return { html, outline: metadata?.frontmatter?.outline as Outline };
  };
  const { entry, problems: found } = await readEntry(folder, path, languages, render);
  // What only judges the telling has been weighed by `check`, which knows its settings.
  const problems = found.filter(({ code }) => !isAdjustable(code));
  if (problems.length === 0 && entry) return store(entry, digest, context);
  complain(context, problems.sort(byPlace));
  return name && context.store.has(storeId(name)) ? storeId(name) : undefined;
}

function store(entry: Entry, digest: string, context: LoaderContext): string {
  const id = storeId(entry);
  const { language, path, data, outline, html } = entry;
  context.store.set({ id, data: { id: entry.id, language, path, data, outline }, digest, rendered: { html } });
  return id;
}

/** Throws in a build, which has been checked before; logs in dev. */
function complain(
  context: LoaderContext,
  problems: { path: string; message: string; place: { line: number } }[],
): void {
  const lines = problems.map(({ path, place, message }) => `${path}:${place.line}  ${message}`);
  if (!context.watcher) throw new Error(`Content that does not pass the check:\n${lines.join("\n")}`);
  for (const line of lines) context.logger.error(line);
}
