/** The texts of a corpus as they read. They are read again from disk, for checks that few runs ask for. */
import { readText } from "../corpus/from-disk.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import { parseFile } from "../corpus/read-entry.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { Prose } from "../domain/prose.ts";
import { textReader } from "../markdown/text-reader.ts";

export interface WrittenProse {
  path: string;
  language: Language;
  prose: Prose;
}

/** The texts of those reports, pages and storylines whose paths are wanted. */
export async function readProse(
  corpus: Corpus,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<WrittenProse[]> {
  const read = textReader(pipelineSettings(corpus.site, "/"));
  const texts: WrittenProse[] = [];
  for (const { path, language } of [...corpus.reports, ...corpus.pages, ...corpus.storylines]) {
    if (!wanted(path)) continue;
    const { body } = parseFile("reports", readText(folder, path).text ?? "");
    texts.push({ path, language, prose: (await read(body, path)).prose });
  }
  return texts;
}
