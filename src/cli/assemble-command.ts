import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import { nowOption } from "./now-option.ts";
import { outOption } from "./out-option.ts";
import type { BuildFlags } from "./site-work.ts";

export function addAssembleCommand(program: Command): void {
  program
    .command("assemble")
    .summary("put a site together from the parts of `sourceline build --edition`")
    .description(
      "Puts the parts of a site together that were built on several machines. The site is the same, byte for byte, as if it had been built on one. It needs the content of which the parts were built.",
    )
    .argument("<parts...>", "folders of parts, one of each edition")
    .addOption(nowOption())
    .addOption(outOption())
    .addHelpText(
      "after",
      examples([
        ["sourceline assemble parts/*", "writes `dist/`"],
        ["sourceline assemble part-2019 part-2020 part-front --out www", "writes `www/`"],
      ]),
    )
    .action((parts: string[], options: BuildFlags) =>
      runCommand(async () => (await import("./assemble.ts")).assemble(parts, options)),
    );
}
