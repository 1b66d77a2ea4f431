/** What a path in `content/` says: the collection, the id and the language. */
import { type CollectionName, collectionOfPath, collections } from "../domain/collection.ts";
import { isLanguage, type Language, splitLanguageSuffix } from "../domain/language.ts";
import { didYouMean } from "../domain/nearest.ts";
import { type Problem, startOfFile } from "../domain/problem.ts";
import { isSlug } from "../domain/slug.ts";

export interface FileName {
  collection: CollectionName;
  /** `2024/04/slug` for a report, the stem for everything else. */
  id: string;
  language: Language;
}

export type FileNameResult = { name: FileName; problem?: never } | { name?: never; problem: Problem };

/** Reads a path relative to the content folder, with `/` between folders. */
export function readFileName(path: string, siteLanguages: readonly Language[]): FileNameResult {
  const collection = collectionOfPath(path);
  if (!collection) return unexpected(path, "expected one of the folders of docs/writing-reports.md");
  const ending = collections[collection].format === "markdown" ? ".md" : ".yaml";
  if (!path.endsWith(ending)) return unexpected(path, `expected the ending \`${ending}\``);
  const inner = path.slice(collections[collection].folder.length + 1, -ending.length);
  const { slug, suffix } = ending === ".md" ? splitLanguageSuffix(inner) : { slug: inner, suffix: undefined };
  if (!isIdOf(collection, slug) || suffix === "") return badName(path, collection, ending);
  const language = suffix ?? siteLanguages[0];
  if (!isLanguage(language) || !siteLanguages.includes(language))
    return unknownLanguage(path, String(suffix), siteLanguages);
  return { name: { collection, id: slug, language } };
}

function isIdOf(collection: CollectionName, id: string): boolean {
  if (collection !== "reports") return isSlug(id);
  const match = /^\d{4}\/(0[1-9]|1[0-2])\/([^/]+)$/.exec(id);
  return match !== null && isSlug(match[2] ?? "");
}

function unexpected(path: string, expected: string): FileNameResult {
  return {
    problem: {
      path,
      place: startOfFile,
      code: "file/unexpected",
      message: `Unexpected file, ${expected}`,
      remedy: "Move or delete it: nothing outside these folders becomes part of the site.",
    },
  };
}

function badName(path: string, collection: CollectionName, ending: string): FileNameResult {
  const folder = collection === "reports" ? "reports/YYYY/MM" : collections[collection].folder;
  return {
    problem: {
      path,
      place: startOfFile,
      code: "file/bad-name",
      message: `Unexpected file name, expected \`${folder}/name${ending}\` in lower-case Latin letters, digits and single hyphens`,
      remedy: "Rename the file. Its name becomes a part of its address.",
    },
  };
}

function unknownLanguage(path: string, suffix: string, known: readonly Language[]): FileNameResult {
  return {
    problem: {
      path,
      place: startOfFile,
      code: "file/unknown-language",
      message: `Unexpected language \`${suffix}\` in the file name, expected one of ${known.map((one) => `\`${one}\``).join(", ")}${didYouMean(suffix, known)}`,
      remedy: "Languages of the site are listed in `site.yaml`. A dot in a file name is only for the language.",
    },
  };
}
