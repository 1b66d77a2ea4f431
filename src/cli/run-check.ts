/** `sourceline check`, with its options understood. */
import { readSettings } from "../corpus/settings.ts";
import { momentIn } from "../domain/moment.ts";
import { isError } from "../domain/severity.ts";
import { type CheckOptions, type CheckResult, checkContent } from "./check-content.ts";
import type { ReportPlace } from "./check-report.ts";
import { contentPaths, isIn, type Selection, select } from "./check-selection.ts";
import { UsageError } from "./command.ts";
import { fixContent } from "./fix-content.ts";
import type { Format } from "./format-names.ts";
import { type FurtherFlags, furtherChecks } from "./further-checks.ts";
import { describeHeldBack } from "./held-back.ts";
import { resolveNow } from "./now.ts";
import { startPhase } from "./progress.ts";
import { formats } from "./report-formats.ts";

export interface CheckFlags extends FurtherFlags {
  format: Format;
  only?: string[];
  watch?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  now?: string;
}

/** What a run is about. */
interface Run {
  flags: CheckFlags;
  options: CheckOptions;
  selection: Selection;
  place: ReportPlace;
}

/** Resolves to whether there is no error among the problems that were asked for. */
export async function runCheck(typed: string[], flags: CheckFlags): Promise<boolean> {
  refuseContradictions(flags);
  const run = await runOf(typed, flags);
  if (flags.watch) {
    const { watchCheck } = await import("./watch-check.ts");
    return await watchCheck(run.options, (result) => print(result, run));
  }
  const result = await check(run);
  if (!flags.fix) return print(result, run);
  const fixed = fixContent(run.options.folder, select(result, run.selection).problems, {
    dryRun: flags.dryRun === true,
    workingFolder: run.place.workingFolder,
    tidy: run.selection.only.length === 0,
    wanted: (path) => isIn(path, run.selection.paths),
  });
  // A diff is to be read by a program: what remains is not printed after it.
  if (flags.dryRun || fixed === 0) return flags.dryRun ? true : print(result, run);
  return print(await check(run), run);
}

function refuseContradictions({ watch, fix, dryRun, format, external, fresh, now }: CheckFlags): void {
  if (fresh && !external) throw new UsageError("Unexpected `--fresh` alone, expected it together with `--external`.");
  if (watch && external) throw new UsageError("Unexpected `--external` together with `--watch`, expected one of them.");
  if (watch && now) throw new UsageError("Unexpected `--now` together with `--watch`, expected one of them.");
  if (dryRun && !fix) throw new UsageError("Unexpected `--dry-run` alone, expected it together with `--fix`.");
  if (watch && fix) throw new UsageError("Unexpected `--fix` together with `--watch`, expected one of them.");
  if (format === "text") return;
  if (watch) throw new UsageError(`Unexpected \`--format ${format}\` together with \`--watch\`, expected \`text\`.`);
  if (fix) throw new UsageError(`Unexpected \`--format ${format}\` together with \`--fix\`, expected \`text\`.`);
}

async function runOf(typed: string[], flags: CheckFlags): Promise<Run> {
  const { contentFolder: folder, base } = readSettings();
  const paths = contentPaths(typed, folder, process.env.INIT_CWD || process.cwd());
  const now = resolveNow(flags.now, folder);
  const further = await furtherChecks(flags, { folder, now, wanted: (path) => isIn(path, paths) });
  return {
    flags,
    options: { folder, base, now, further },
    selection: { paths, only: flags.only ?? [] },
    place: { folder, workingFolder: process.cwd() },
  };
}

async function check({ flags, options }: Run): Promise<CheckResult> {
  if (flags.format !== "text") return await checkContent(options);
  const phase = startPhase("Checking");
  const result = await checkContent({ ...options, onProgress: phase.at });
  phase.end();
  return result;
}

function print(result: CheckResult, { flags, options, selection, place }: Run): boolean {
  const report = select(result, selection);
  console.log(formats[flags.format](report, place));
  const heldBack = describeHeldBack(result.corpus, momentIn(result.corpus.site.timeZone, options.now));
  // What a program reads is the format alone.
  if (heldBack) (flags.format === "text" ? console.log : console.error)(heldBack);
  return !report.problems.some(isError);
}
