/** Makes the bundle of one shard with Pagefind. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PagefindIndex } from "pagefind";
import { globSync } from "tinyglobby";

export interface PageInput {
  url: string;
  /** As bytes: a string that was put together of pieces of a page would keep the whole page in memory. */
  html: Buffer;
}

export interface ShardInput {
  language: string;
  pages: PageInput[];
}

/** What Pagefind writes for interfaces of its own, which the site does not use. */
const unused = ["pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js"];
/** Pages on their way to Pagefind at once. It takes them in this order, so that equal pages give equal bytes. */
const batchSize = 50;

/** A shard of more pages has two texts in a file: hosts cap files. A result then costs a reader twice as many bytes. */
const mostSingleTexts = 2000;

/** Writes a bundle into a folder. In each `place`, one can be made at a time. */
export async function writeBundle({ language, pages }: ShardInput, folder: string, place: number): Promise<void> {
  const { createIndex, close } = await pagefindIn(place);
  try {
    const isLarge = pages.length > mostSingleTexts;
    const options = { forceLanguage: language, ...(isLarge && { maxFragments: Math.ceil(pages.length / 2) }) };
    const index = checked(await createIndex(options), "start").index as PagefindIndex;
    for (let start = 0; start < pages.length; start += batchSize)
      await Promise.all(pages.slice(start, start + batchSize).map((page) => addPage(index, page)));
    checked(await index.writeFiles({ outputPath: folder }), `write \`${folder}\``);
  } finally {
    // The service keeps what it has allocated: each shard has one of its own.
    await close();
  }
  for (const file of globSync(unused, { cwd: folder })) rmSync(join(folder, file));
  checkCount(folder, language, pages.length);
}

/** Pagefind's module has one service. Under another address it is another module. */
function pagefindIn(place: number): Promise<typeof import("pagefind")> {
  return import(`${import.meta.resolve("pagefind")}?place=${place}`);
}

async function addPage(index: PagefindIndex, { url, html }: PageInput): Promise<void> {
  checked(await index.addHTMLFile({ url, content: html.toString() }), `read \`${url}\``);
}

function checked<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length === 0) return answer;
  throw new Error(`Pagefind could not ${task}: ${answer.errors.join("; ")}`);
}

/** Pagefind leaves a page without words out, and says nothing. */
function checkCount(folder: string, language: string, expected: number): void {
  const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  const indexed: number = entry.languages[language]?.page_count ?? 0;
  if (indexed === expected) return;
  throw new Error(`Unexpected ${indexed} pages in \`${folder}\`, expected ${expected}: has each of them words?`);
}
