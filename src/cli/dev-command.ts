import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";

export function addDevCommand(program: Command): void {
  program
    .command("dev")
    .summary("show the site while you write")
    .description(
      "Serves the site from `content/` and shows each change at once. Search works on the index of the last build.",
    )
    .addHelpText(
      "after",
      examples([
        ["sourceline dev", "serves at http://localhost:4321/"],
        ["PORT=8080 sourceline dev", "serves at another port"],
      ]),
    )
    .action(() => runCommand(async () => (await import("./serve-while-writing.ts")).serveWhileWriting()));
}
