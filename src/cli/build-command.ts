import { type Command, Option } from "commander";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import { nowOption } from "./now-option.ts";
import { outOption } from "./out-option.ts";
import type { BuildFlags } from "./site-work.ts";

export function addBuildCommand(program: Command): void {
  program
    .command("build")
    .summary("check the content, and build the site to `dist/`")
    .description(
      "Checks the content and builds the site; what has not changed since the last build is left as it is. Where there is an error nothing is built, and what was built before stays.",
    )
    .addOption(nowOption())
    .addOption(outOption())
    .addOption(
      new Option("--edition <name>", "build the pages of one edition only, as a part for `sourceline assemble`"),
    )
    .addHelpText(
      "after",
      examples([
        ["sourceline build", "builds `content/` to `dist/`"],
        ["sourceline build --out www", "builds to `www/`"],
        ["sourceline build --now 2026-03-22T06:00+02:00", "builds what readers may see at that moment"],
        ["BASE_PATH=/news sourceline build", "builds a site that lives below `/news/`"],
        ["sourceline build --edition 2019 --out part-2019", "builds the reports of 2019 on a machine of their own"],
      ]),
    )
    .action((options: BuildFlags & { edition?: string }) =>
      runCommand(async () => {
        if (options.edition === undefined) return (await import("./build.ts")).build(options);
        return (await import("./build-part.ts")).buildPart(options.edition, options);
      }),
    );
}
