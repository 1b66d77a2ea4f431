/** `sourceline import`: other people's text becomes reports, one after the other; what is wrong with one stops no other. */
import { existsSync } from "node:fs";
import type { Language } from "../domain/language.ts";
import type { Format } from "../import/format.ts";
import { ImportError } from "../import/import-error.ts";
import { type Imported, type ImportSettings, importItem, readItems } from "../import/import-text.ts";
import type { ItemResult } from "../import/item.ts";
import { indexNames, type Known, type NameIndex } from "../import/names.ts";
import { PlainError } from "./command.ts";
import { type Input, inputsOf } from "./import-input.ts";
import { ImportLedger } from "./import-ledger.ts";
import { describeOutcome, type Outcome } from "./import-report.ts";
import { checkReportFile, writeReportFile } from "./import-report-file.ts";
import { knownThings } from "./known-things.ts";
import { type Phase, startPhase } from "./progress.ts";
import { ImportWriter, largestReport } from "./write-import.ts";

export interface ImportOptions {
  /** Absolute path of a file or folder, or `-`. */
  from: string;
  /** Absolute path of the content folder whose names are known. */
  contentFolder: string;
  /** Absolute path of the content folder that is written to. */
  outFolder: string;
  format?: Format | undefined;
  language?: Language | undefined;
  /** Of texts that have none. */
  date?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  limit?: number | undefined;
  dryRun: boolean;
  again: boolean;
  verbose: boolean;
  /** Where the whole report goes besides. */
  reportFile?: string | undefined;
  now: Date;
  /** Where the progress of long work is drawn. */
  progress?: NodeJS.WriteStream | undefined;
  /** Takes what is said of each item. */
  say: (line: string) => void;
}

/** Above this count of files or items, each has one line unless more is asked for. */
const few = 20;

export async function importTexts(options: ImportOptions): Promise<Outcome[]> {
  if (options.reportFile) checkReportFile(options.reportFile);
  const known = await knownThings(options.contentFolder);
  checkIds(options, known);
  const settings = settingsOf(options, known);
  const inputs = inputsOf(options.from);
  const run = new ImportRun(options, settings);
  const phase = phaseFor(options, inputs.length);
  for (const [turn, input] of inputs.entries()) {
    if (run.isFull()) break;
    run.add(input, inputs.length > few);
    phase?.at(turn + 1, inputs.length);
    // Lets a terminal draw, and an interruption through.
    if (turn % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
  phase?.end();
  if (options.reportFile) writeReportFile(options.reportFile, run.outcomes);
  return run.outcomes;
}

function phaseFor({ progress }: ImportOptions, count: number): Phase | undefined {
  return progress && count > few ? startPhase("Importing", progress) : undefined;
}

function checkIds({ outlet, author, contentFolder }: ImportOptions, known: Known): void {
  if (!existsSync(contentFolder))
    throw new PlainError(`There is no content folder \`${contentFolder}\`. Set CONTENT_DIR to the one that is meant.`);
  if (outlet && !known.outlets.has(outlet)) throw new PlainError(`There is no outlet \`${outlet}\` in \`outlets/\`.`);
  if (author && !known.authors.has(author)) throw new PlainError(`There is no author \`${author}\` in \`authors/\`.`);
}

function settingsOf({ format, language, date, outlet, author, now }: ImportOptions, known: Known): ImportSettings {
  const indexes = new Map<Language, NameIndex>();
  const namesIn = (one: Language): NameIndex => {
    const index = indexes.get(one) ?? indexNames(known, one);
    indexes.set(one, index);
    return index;
  };
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: known.site.timeZone }).format(now);
  return { known, namesIn, language, date, outlet, author, from: format, today };
}

class ImportRun {
  readonly outcomes: Outcome[] = [];
  private readonly options: ImportOptions;
  private readonly settings: ImportSettings;
  private readonly writer: ImportWriter;

  constructor(options: ImportOptions, settings: ImportSettings) {
    this.options = options;
    this.settings = settings;
    const { outFolder, dryRun, again } = options;
    this.writer = new ImportWriter({ folder: outFolder, ledger: new ImportLedger(outFolder), dryRun, again });
  }

  isFull(): boolean {
    const { limit } = this.options;
    return limit !== undefined && this.outcomes.filter(({ state }) => state === "written").length >= limit;
  }

  /** All items of one file. */
  add(input: Input, isBatch: boolean): void {
    const items = itemsOf(input, this.settings);
    const phase = isBatch ? undefined : phaseFor(this.options, items.length);
    for (const [turn, result] of items.entries()) {
      if (this.isFull()) break;
      this.report(this.outcomeOf(this.imported(result)), isBatch || items.length > few);
      phase?.at(turn + 1, items.length);
    }
    phase?.end();
  }

  /** A fault of ours is one bad item as well, and no reason to leave the others. */
  private imported(result: ItemResult): Imported {
    try {
      return importItem(result, this.settings);
    } catch (error) {
      const label = result.item ? result.item.label : result.label;
      return {
        key: "",
        label,
        others: [],
        notes: [],
        failed: `Unexpected fault of the import: ${(error as Error).message}`,
      };
    }
  }

  private outcomeOf({ key, label, report, others, notes, skipped, failed }: Imported): Outcome {
    if (skipped !== undefined) return { label, state: "skipped", reason: skipped };
    if (failed !== undefined || !report)
      return { label, state: "failed", reason: failed ?? "Unexpected item without a report" };
    if (Buffer.byteLength(report.text) > largestReport)
      return { label, state: "failed", reason: "Unexpected text of more than 1 MB, expected a report" };
    const written = this.writer.write(key, report, others);
    return written.state === "written" ? { label, notes, ...written } : { label, ...written };
  }

  private report(outcome: Outcome, isBatch: boolean): void {
    this.outcomes.push(outcome);
    if (this.options.dryRun && outcome.state === "written" && !isBatch) this.options.say(outcome.text);
    const whole = !isBatch || this.options.verbose;
    if (!isBatch || this.options.verbose || outcome.state !== "there")
      this.options.say(describeOutcome(outcome, whole));
  }
}

function itemsOf({ name, read }: Input, { from }: ImportSettings): ItemResult[] {
  try {
    return readItems(read(), name, from);
  } catch (error) {
    if (error instanceof ImportError) return [{ label: name, failed: error.message }];
    throw error;
  }
}
