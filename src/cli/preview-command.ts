import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";

export function addPreviewCommand(program: Command): void {
  program
    .command("preview")
    .summary("serve what the last build has written")
    .description("Serves the built site on this computer, as readers will see it, until it is stopped with Ctrl+C.")
    .addHelpText(
      "after",
      examples([
        ["sourceline preview", "serves `dist/` at http://localhost:4321/"],
        ["PORT=8080 sourceline preview", "serves at another port"],
      ]),
    )
    .action(() => runCommand(async () => (await import("./preview.ts")).preview()));
}
