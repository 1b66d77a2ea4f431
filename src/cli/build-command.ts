import type { Command } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import { nowOption } from "./now-option.ts";

export function addBuildCommand(program: Command): void {
  program
    .command("build")
    .summary("check the content, and build the site to `dist/`")
    .description(
      "Checks the content and builds the site. Where there is an error nothing is built, and what was built before stays.",
    )
    .addOption(nowOption())
    .addHelpText(
      "after",
      examples([
        ["sourceline build", "builds `content/` to `dist/`"],
        ["OUT_DIR=public sourceline build", "builds to `public/`"],
        ["sourceline build --now 2026-03-22T06:00+02:00", "builds what readers may see at that moment"],
        ["BASE_PATH=/news sourceline build", "builds a site that lives below `/news/`"],
      ]),
    )
    .action((options) => runCommand(async () => (await import("./build.ts")).build(options)));
}
