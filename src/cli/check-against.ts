/** `check --against <folder or git reference>`: what was published is compared with what is there. */
import { checkAgainst } from "../checks/check-against.ts";
import type { State } from "../checks/comparison.ts";
import type { CheckContext, Finding } from "../checks/finding.ts";
import { assembleCorpus } from "../corpus/assemble.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import type { Entry, ReadResult } from "../corpus/read-entry.ts";
import type { Corpus } from "../domain/corpus.ts";
import { type Moment, momentIn } from "../domain/moment.ts";
import { publishedCorpus } from "../domain/published-corpus.ts";
import { heldBackReports } from "../domain/release.ts";
import type { FurtherCheck } from "./check-content.ts";
import { withPublishedFiles } from "./published-files.ts";
import { readInThreads } from "./read-threads.ts";

export interface AgainstOptions {
  folder: string;
  /** A folder, or a commit, branch or tag. A folder of that name comes first. */
  against: string;
  now: Date;
}

export function againstCheck(options: AgainstOptions): FurtherCheck {
  return { groups: ["changed"], find: (corpus, context) => changesOf(corpus, context, options) };
}

function changesOf(
  corpus: Corpus,
  context: CheckContext,
  { folder, against, now }: AgainstOptions,
): Promise<Finding[]> {
  return withPublishedFiles(folder, against, async (published, paths) => {
    const { site } = corpus;
    const settings = { folder: published, languages: site.languages, pipeline: pipelineSettings(site, "/") };
    const results = await readInThreads(settings, paths, () => undefined);
    const before = assembleCorpus(site, entriesIn(results));
    return checkAgainst({
      defaultLanguage: site.languages[0] ?? "en",
      published: seenBefore(before, corpus, momentIn(site.timeZone, now)),
      present: stateOf(corpus),
      files: new Set(context.files.map(({ path }) => path)),
      faulty: context.faulty,
      held: context.withheld.reports,
    });
  });
}

function entriesIn(results: readonly ReadResult[]): Entry[] {
  return results.flatMap(({ entry }) => (entry ? [entry] : []));
}

/** What readers had seen by now. A translation may wait for an original that did not change, and was not read again. */
function seenBefore(before: Corpus, present: Corpus, moment: Moment): State {
  const changed = new Set(before.reports.map(({ path }) => path));
  const unchanged = present.reports.filter(({ path }) => !changed.has(path));
  const whole = { ...before, reports: [...before.reports, ...unchanged] };
  const held = heldBackReports(whole, moment);
  const { figures } = publishedCorpus(whole, moment);
  return stateOf({ ...before, figures, reports: before.reports.filter(({ path }) => !held.has(path)) });
}

function stateOf({ reports, figures }: Corpus): State {
  return {
    reports: new Map(reports.map((report) => [report.path, report])),
    figures: new Map([...figures.values()].map((figure) => [figure.path, figure])),
  };
}
