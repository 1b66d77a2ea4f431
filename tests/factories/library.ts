import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import { type Library, libraryOf } from "../../src/indexes/library.ts";
import { aCorpus } from "./corpus.ts";

export function aLibrary(parts: Parameters<typeof aCorpus>[0] = {}, language: Language = "en"): Library {
  return libraryOf(aCorpus(parts), language);
}

export const idsOf = (reports: readonly Report[]): string[] => reports.map(({ id }) => id);
