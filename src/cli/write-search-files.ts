/** What the search reads beside Pagefind's index: names in all languages, and the words of each language. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../domain/corpus.ts";
import { nameFiles } from "../indexes/search-names.ts";
import { spellingWords } from "../indexes/spelling-words.ts";

/** Writes `pagefind/names/<place>.json` and `pagefind/<language>/words.txt` into the folder of a built site. */
export function writeSearchFiles(folder: string, corpus: Corpus): void {
  const bundles = join(folder, "pagefind");
  write(bundles, "names", Object.fromEntries(nameFiles(corpus).map((file, place) => [`${place}.json`, file])));
  for (const language of corpus.site.languages) {
    write(bundles, language, { "words.txt": spellingWords(corpus, language) });
  }
}

function write(bundles: string, name: string, files: Record<string, string>): void {
  const folder = join(bundles, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}
