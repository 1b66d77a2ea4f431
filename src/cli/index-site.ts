/**
 * Makes the search index of a built site, in `pagefind/<language>/` of its folder.
 *
 * Each language has a bundle of its own: a page loads those that it searches, and each stems queries by its own language.
 */
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { globSync } from "tinyglobby";

/** What Pagefind writes for interfaces of its own, which the site does not use. */
const unused = ["pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js"];
/** Pages on their way to Pagefind at once. It takes them in this order, so that equal pages give equal bytes. */
const batchSize = 50;

type OnProgress = (done: number, all: number) => void;

/** Indexes every report of the site in `folder`, in place of the index that was there. */
export async function indexSite(folder: string, onProgress?: OnProgress): Promise<{ pages: number }> {
  const bundles = join(folder, "pagefind");
  rmSync(bundles, { recursive: true, force: true });
  const paths = globSync("{reports,*/reports}/*/*/*/index.html", { cwd: folder }).sort();
  let done = 0;
  try {
    for (const [language, ofLanguage] of byLanguage(folder, paths)) {
      const bundle = join(bundles, language);
      await writeBundle({ folder, language, paths: ofLanguage, bundle }, (added) => {
        done += added;
        onProgress?.(done, paths.length);
      });
    }
  } finally {
    await close();
  }
  return { pages: paths.length };
}

/** The default language has no folder of its own: its pages say which it is. */
function byLanguage(folder: string, paths: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const [first] = paths.filter((path) => path.startsWith("reports/"));
  const defaultLanguage = first === undefined ? "" : languageOf(readFileSync(join(folder, first), "utf8"), first);
  for (const path of paths) {
    const language = path.startsWith("reports/") ? defaultLanguage : path.slice(0, path.indexOf("/"));
    const group = groups.get(language) ?? [];
    group.push(path);
    groups.set(language, group);
  }
  return groups;
}

function languageOf(html: string, path: string): string {
  const language = /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1];
  if (language === undefined)
    throw new Error(`Unexpected page \`${path}\` without a language, expected \`<html lang="…">\``);
  return language;
}

interface Bundle {
  folder: string;
  language: string;
  paths: string[];
  /** The folder to write. */
  bundle: string;
}

async function writeBundle(
  { folder, language, paths, bundle }: Bundle,
  onAdded: (pages: number) => void,
): Promise<void> {
  const created = await createIndex({ forceLanguage: language });
  const index = checked(created, "start").index as PagefindIndex;
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize);
    await Promise.all(
      batch.map((path) => addPage(index, { path, language, html: readFileSync(join(folder, path), "utf8") })),
    );
    onAdded(batch.length);
  }
  checked(await index.writeFiles({ outputPath: bundle }), `write \`${bundle}\``);
  await index.deleteIndex();
  for (const file of globSync(unused, { cwd: bundle })) rmSync(join(bundle, file));
  checkCount(bundle, language, paths.length);
}

interface Page {
  path: string;
  language: string;
  html: string;
}

async function addPage(index: PagefindIndex, { path, language, html }: Page): Promise<void> {
  const own = languageOf(html, path);
  if (own !== language) throw new Error(`Unexpected language \`${own}\` of \`${path}\`, expected \`${language}\``);
  const added = await index.addHTMLFile({ url: `/${dirname(path)}/`, content: withQuoteEnds(html) });
  checked(added, `read \`${path}\``);
}

/** Pagefind knows where an element with an id begins, never where it ends: an empty element tells where a quote does. */
function withQuoteEnds(html: string): string {
  return html.replace(/<figure[^>]* id="?(q-\w+)[\s\S]*?(?=<\/figure>)/g, '$&<i id="$1-end"></i>');
}

function checked<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length === 0) return answer;
  throw new Error(`Pagefind could not ${task}: ${answer.errors.join("; ")}`);
}

/** Pagefind leaves a page without a `data-pagefind-body` out, and says nothing. */
function checkCount(bundle: string, language: string, expected: number): void {
  const entry = JSON.parse(readFileSync(join(bundle, "pagefind-entry.json"), "utf8"));
  const indexed: number = entry.languages[language]?.page_count ?? 0;
  if (indexed === expected) return;
  throw new Error(
    `Unexpected ${indexed} pages in the \`${language}\` index, expected ${expected}: is there a \`data-pagefind-body\` on each?`,
  );
}
