/** `check` as a function: the whole content folder, all problems. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkCorpus } from "../checks/check-corpus.ts";
import type { CheckContext, Finding } from "../checks/finding.ts";
import { assembleCorpus } from "../corpus/assemble.ts";
import { readText } from "../corpus/from-disk.ts";
import { type Entry, parseFile } from "../corpus/read-entry.ts";
import { address } from "../domain/address.ts";
import { type CollectionName, collectionNames, collectionOfPath, collections } from "../domain/collection.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Place } from "../domain/outline.ts";
import { byPlace, type Problem } from "../domain/problem.ts";
import { siteAddresses } from "../indexes/site-pages.ts";
import { PlainError } from "./command.ts";
import { type Content, readContent } from "./read-content.ts";

export interface CheckResult {
  corpus: Corpus;
  /** Sorted by file and place. */
  problems: Problem[];
  /** Count of files read. */
  files: number;
}

export interface CheckOptions {
  folder: string;
  base: string;
  now: Date;
  onProgress?: (done: number, all: number) => void;
}

export async function checkContent({
  folder,
  base,
  now,
  onProgress = () => undefined,
}: CheckOptions): Promise<CheckResult> {
  if (!existsSync(folder))
    throw new PlainError(`There is no content folder \`${folder}\`. Set CONTENT_DIR to the one that is meant.`);
  const content = await readContent(folder, base, onProgress);
  const corpus = assembleCorpus(content.site, content.entries);
  const findings = checkCorpus(contextOf(content, corpus, now));
  const problems = [...content.problems, ...withPlaces(folder, findings)].sort(byPlace);
  return { corpus, problems, files: content.files };
}

function contextOf(content: Content, corpus: Corpus, now: Date): CheckContext {
  const idsOf = (name: CollectionName) =>
    new Set(content.entries.filter((entry) => entry.collection === name).map((entry) => entry.id));
  return {
    corpus,
    files: content.entries,
    faulty: new Set(content.problems.filter(({ code }) => /^(field|date)\//.test(code)).map(({ path }) => path)),
    ids: new Map(collectionNames.map((name) => [name, idsOf(name)])),
    addresses: new Set([...siteAddresses(corpus, "/"), ...content.entries.map((entry) => ownAddress(entry, corpus))]),
    today: new Intl.DateTimeFormat("sv-SE", { timeZone: content.site.timeZone }).format(now),
  };
}

/** The address of a file's own page, which exists for links even if the file is broken. */
function ownAddress({ collection, id, language }: Entry, { site }: Corpus): string {
  return address(collections[collection].noun, id, language, { base: "/", defaultLanguage: site.languages[0] ?? "en" });
}

/** Looks up the lines of findings that name a value in the YAML; each file is parsed once more, and only if needed. */
function withPlaces(folder: string, findings: Finding[]): Problem[] {
  const documents = new Map<string, ReturnType<typeof parseFile>>();
  return findings.map(({ at, part, ...finding }) => {
    if (isPlace(at)) return { ...finding, place: at };
    const document = documents.get(finding.path) ?? parsed(folder, finding.path);
    documents.set(finding.path, document);
    return { ...finding, place: document.placeOf(at, part) };
  });
}

function isPlace(at: Finding["at"]): at is Place {
  return "line" in at;
}

function parsed(folder: string, path: string): ReturnType<typeof parseFile> {
  return parseFile(collectionOfPath(path) ?? "pages", readText(folder, path).text ?? "");
}

/** The path of a problem's file as a terminal can open it, relative to the working folder where that is shorter. */
export function shownPath(folder: string, path: string, workingFolder: string): string {
  const whole = join(folder, path);
  return whole.startsWith(`${workingFolder}/`) ? whole.slice(workingFolder.length + 1) : whole;
}
