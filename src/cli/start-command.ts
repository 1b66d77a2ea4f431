import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";

export function addStartCommand(program: Command): void {
  program
    .command("start")
    .summary("build the site, and serve it")
    .description("Checks and builds the site, and serves it until it is stopped with Ctrl+C.")
    .addHelpText("after", examples([["sourceline start", "serves at http://localhost:4321/"]]))
    .action(() => runCommand(async () => (await import("./start.ts")).start()));
}
