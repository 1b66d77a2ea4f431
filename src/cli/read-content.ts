/** The whole content folder, read on all cores. */
import { existsSync } from "node:fs";
import { readCheckSettings } from "../corpus/check-settings.ts";
import { listContent, readSite } from "../corpus/from-disk.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import type { Entry, ReadResult } from "../corpus/read-entry.ts";
import type { Problem } from "../domain/problem.ts";
import type { SeveritySettings } from "../domain/severity.ts";
import type { Site } from "../domain/site.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { PlainError } from "./command.ts";
import { readInThreads } from "./read-threads.ts";

export interface Content {
  site: Site;
  severities: SeveritySettings;
  /** What is wrong with `site.yaml` and `checks.yaml`. */
  problems: Problem[];
  pipeline: PipelineSettings;
  /** Path → what was read of the file; by path. */
  results: Map<string, ReadResult>;
}

export async function readContent(
  folder: string,
  base: string,
  onProgress: (done: number, all: number) => void,
): Promise<Content> {
  if (!existsSync(folder)) {
    throw new PlainError(
      `There is no content folder \`${folder}\`. Set CONTENT_DIR to the folder that has the reports.`,
    );
  }
  const settings = readSettingsOf(folder);
  const { site } = settings;
  const paths = listContent(folder);
  const pipeline = pipelineSettings(site, base);
  const results = await readInThreads({ folder, languages: site.languages, pipeline }, paths, onProgress);
  return {
    ...settings,
    pipeline,
    results: new Map(paths.map((path, index) => [path, results[index] as ReadResult])),
  };
}

/** What the files about the site say, `site.yaml` and `checks.yaml`. */
export function readSettingsOf(folder: string): Pick<Content, "site" | "severities" | "problems"> {
  const { site, problems } = readSite(folder);
  const settings = readCheckSettings(folder);
  return { site, severities: settings.severities, problems: [...problems, ...settings.problems] };
}

export function entriesOf({ results }: Content): Entry[] {
  return [...results.values()].flatMap(({ entry }) => (entry ? [entry] : []));
}

/** Everything that can be seen in one file alone. */
export function problemsOf({ problems, results }: Content): Problem[] {
  return [...problems, ...[...results.values()].flatMap((result) => result.problems)];
}
