/** `check` as a function: the whole content folder, all problems. */
import { existsSync } from "node:fs";
import { checkCorpus } from "../checks/check-corpus.ts";
import type { CheckContext, Finding } from "../checks/finding.ts";
import { judge, unusedWaivers } from "../checks/judge.ts";
import { assembleCorpus } from "../corpus/assemble.ts";
import type { Entry } from "../corpus/read-entry.ts";
import { address } from "../domain/address.ts";
import { type CollectionName, collectionNames, collections } from "../domain/collection.ts";
import type { Corpus } from "../domain/corpus.ts";
import { momentIn } from "../domain/moment.ts";
import { byPlace } from "../domain/problem.ts";
import { groupOf, type JudgedProblem } from "../domain/severity.ts";
import { withoutMarked } from "../domain/unfinished.ts";
import type { WaivedProblem } from "../domain/waiver.ts";
import { siteAddresses } from "../indexes/site-pages.ts";
import { withheldOf } from "../indexes/withheld.ts";
import { PlainError } from "./command.ts";
import { withPlaces } from "./find-places.ts";
import { type Content, entriesOf, problemsOf, readContent } from "./read-content.ts";

export interface CheckResult {
  corpus: Corpus;
  /** Sorted by file and place. */
  problems: JudgedProblem[];
  /** What reports answer for themselves; sorted alike. */
  waived: WaivedProblem[];
  /** Count of files read. */
  files: number;
}

/** Checks that run only when they are asked for, such as those of other sites. */
export interface FurtherCheck {
  /** The groups of codes that it may find. */
  groups: string[];
  find(corpus: Corpus, context: CheckContext): Promise<Finding[]>;
}

export interface CheckOptions {
  folder: string;
  base: string;
  now: Date;
  onProgress?: (done: number, all: number) => void;
  further?: FurtherCheck[];
}

export async function checkContent(options: CheckOptions): Promise<CheckResult> {
  const { folder, base, onProgress = () => undefined } = options;
  if (!existsSync(folder))
    throw new PlainError(`There is no content folder \`${folder}\`. Set CONTENT_DIR to the one that is meant.`);
  return await judgeContent(await readContent(folder, base, onProgress), options);
}

/** Judges content that has been read. */
export async function judgeContent(
  content: Content,
  { folder, now, further = [] }: Omit<CheckOptions, "base" | "onProgress">,
): Promise<CheckResult> {
  const entries = entriesOf(content);
  const corpus = assembleCorpus(content.site, entries);
  const context = contextOf(content, corpus, now);
  const findings = checkCorpus(context);
  for (const check of further) for (const finding of await check.find(corpus, context)) findings.push(finding);
  const found = withoutMarked([...problemsOf(content), ...withPlaces(folder, findings)]);
  const onRequest = (group: string) => group === "prose" && !further.some(({ groups }) => groups.includes(group));
  const unused = unusedWaivers(corpus, found, (code) => !onRequest(groupOf(code))).filter(
    // What is wrong with a head is mended first; until then its wording is not judged.
    ({ path }) => !context.faulty.has(path),
  );
  const { problems, waived } = judge([...found, ...withPlaces(folder, unused)], corpus, content.severities);
  return { corpus, problems: problems.sort(byPlace), waived: waived.sort(byPlace), files: content.results.size };
}

function contextOf(content: Content, corpus: Corpus, now: Date): CheckContext {
  const entries = entriesOf(content);
  const moment = momentIn(content.site.timeZone, now);
  const addresses = siteAddresses(corpus, "/");
  const idsOf = (name: CollectionName) =>
    new Set(entries.filter((entry) => entry.collection === name).map((entry) => entry.id));
  return {
    corpus,
    files: entries,
    faulty: new Set(
      problemsOf(content)
        .filter(({ code }) => /^(field|date|import)\//.test(code))
        .map(({ path }) => path),
    ),
    ids: new Map(collectionNames.map((name) => [name, idsOf(name)])),
    addresses: new Set([...addresses, ...entries.map((entry) => ownAddress(entry, corpus))]),
    today: moment.today,
    withheld: withheldOf(corpus, addresses, moment),
  };
}

/** The address of a file's own page, which exists for links even if the file is broken. */
function ownAddress({ collection, id, language }: Entry, { site }: Corpus): string {
  return address(collections[collection].noun, id, language, { base: "/", defaultLanguage: site.languages[0] ?? "en" });
}
