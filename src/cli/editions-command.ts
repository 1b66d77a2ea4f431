import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import { nowOption } from "./now-option.ts";

export function addEditionsCommand(program: Command): void {
  program
    .command("editions")
    .summary("list the editions that several machines can build side by side")
    .description(
      "Prints the names of the editions of the site as JSON: the years that have reports, and `front`, which is everything else.",
    )
    .addOption(nowOption())
    .addHelpText("after", examples([["sourceline editions", 'prints `["2024","2025","front"]`']]))
    .action((options: { now?: string }) => runCommand(async () => (await import("./editions.ts")).editions(options)));
}
