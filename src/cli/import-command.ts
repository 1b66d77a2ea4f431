import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readSettings } from "../corpus/settings.ts";
import { dateFault } from "../domain/calendar-date.ts";
import { languages } from "../domain/language.ts";
import { formats } from "../import/format.ts";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import type { ImportOptions } from "./import.ts";

type Flags = Pick<ImportOptions, "language" | "date" | "outlet" | "author" | "limit"> & {
  from?: ImportOptions["format"];
  out?: string;
  report?: string;
  dryRun?: boolean;
  again?: boolean;
  verbose?: boolean;
};

const description = [
  "Turns other people's text into reports: pasted wire digests, RSS and Atom, IPTC ninjs, WordPress exports (WXR), and",
  "Markdown with the heads of Jekyll or Hugo. What it could not know it marks with `TODO(import): …`, and `check` finds",
  "each mark. Nothing is overwritten; run again, it goes on where it stopped.",
].join(" ");

export function addImportCommand(program: Command): void {
  program
    .command("import")
    .summary("turn digests, feeds and exports into reports")
    .description(description)
    .argument("<from>", "a file, a folder, or `-` for text that is piped or pasted")
    .option("-n, --dry-run", "show the result, and write nothing")
    .addOption(new Option("--from <format>", "what it is, where its content does not tell").choices(formats))
    .addOption(new Option("--language <language>", "the language of the text").choices(languages))
    .option("--date <day>", "the day of a text that has none, such as 2024-04-01", dayFrom)
    .option("--outlet <id>", "the outlet that published it, as in `content/outlets/`")
    .option("--author <id>", "who answers for the reports, as in `content/authors/`")
    .option("--out <folder>", "another content folder to write to")
    .option("--limit <count>", "write at most so many reports", countOf)
    .option("--again", "import also what was imported before and is gone")
    .option("--report <file>", "write all that is said of each item to a file")
    .option("-v, --verbose", "say all of each item, however many there are")
    .addHelpText(
      "after",
      examples([
        ["sourceline import digest.txt", "a pasted digest becomes a report"],
        ["sourceline import - < digest.txt", "the same, piped"],
        ["sourceline import feed.xml --dry-run", "shows what a feed would become"],
        ["sourceline import ../blog/_posts --outlet gazette", "a folder of Markdown posts"],
      ]),
    )
    .action((from: string, flags: Flags) => runCommand(() => run(from, flags)));
}

function dayFrom(value: string): string {
  if (dateFault(value) !== undefined) throw new InvalidArgumentError("Expected a day such as 2024-04-01.");
  return value;
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("Expected a whole number from 1 on.");
  return count;
}

/** Paths are those of the folder in which the command was typed. */
async function run(from: string, flags: Flags): Promise<boolean> {
  const { importTexts } = await import("./import.ts");
  const { summariseOutcomes } = await import("./import-report.ts");
  const here = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const { contentFolder } = readSettings();
  if (from === "-" && process.stdin.isTTY) console.error("Paste the text, then press Ctrl+D.");
  const outcomes = await importTexts({
    ...{
      from: from === "-" ? from : here(from),
      contentFolder,
      outFolder: flags.out ? here(flags.out) : contentFolder,
    },
    ...{
      format: flags.from,
      language: flags.language,
      date: flags.date,
      outlet: flags.outlet,
      author: flags.author,
      limit: flags.limit,
    },
    ...{ dryRun: flags.dryRun === true, again: flags.again === true, verbose: flags.verbose === true },
    reportFile: flags.report ? here(flags.report) : undefined,
    now: new Date(),
    progress: process.stderr,
    say: console.log,
  });
  console.log(summariseOutcomes(outcomes));
  return !outcomes.some(({ state }) => state === "failed");
}
