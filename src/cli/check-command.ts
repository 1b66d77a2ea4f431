import { type Command, Option } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import { formatNames } from "./format-names.ts";
import { nowOption } from "./now-option.ts";
import { parseCodes } from "./parse-codes.ts";

const description = `Reads all of \`content/\` and prints every problem: where it is, its code, what is wrong and what to do.
Each code has a section in docs/problems.md; docs/checking.md says more about this command.`;

const list = examples([
  ["sourceline check", "checks everything"],
  ["sourceline check content/reports/2024", "shows the problems of one folder"],
  ["sourceline check --only sourcing,quote/no-words", "shows some kinds of problems"],
  ["sourceline check --watch", "checks again after each change"],
  ["sourceline check --prose --external", "checks spelling and the links to other sites too"],
  ["sourceline check --fix --dry-run", "shows what could be mended, as a diff"],
  ["sourceline check --against origin/main", "refuses a published quote, reading or title changed in silence"],
  ["sourceline check --format sarif > check.sarif", "for code scanning"],
]);

export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .summary("find every problem of the content")
    .description(description)
    .argument("[paths...]", "files or folders whose problems are shown; all of the content is checked in any case")
    .addOption(
      new Option("--only <codes>", "show only these codes, or groups such as `sourcing`").argParser(parseCodes),
    )
    .addOption(new Option("--format <format>", "how problems are printed").choices(formatNames).default("text"))
    .option("--watch", "go on, and check again after each change")
    .option("--fix", "mend what has one right answer, and show what was changed")
    .option("--dry-run", "with --fix: show the changes as a diff, and write nothing")
    .option("--prose", "check the spelling too")
    .option("--external", "ask other sites whether the pages that are linked are still there")
    .option("--fresh", "with --external: ask for every page, whatever an earlier check was answered")
    .option(
      "--against <published>",
      "a folder, commit, branch or tag: refuse silent changes of what was published there",
    )
    .addOption(nowOption())
    .addHelpText("after", `\nExit code 1 means that there is an error; warnings and hints alone end with 0.\n${list}`)
    .action((paths, options) => runCommand(async () => (await import("./run-check.ts")).runCheck(paths, options)));
}
