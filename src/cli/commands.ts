/**
 * The commands of `sourceline`, in the order in which `--help` lists them.
 *
 * A command is a file `<name>-command.ts` that exports one function: it declares arguments, options and examples, and
 * its action hands them to `runCommand` with a function of another file, which is loaded only when the command runs.
 */
import type { Command } from "commander";
import { addAssembleCommand } from "./assemble-command.ts";
import { addBuildCommand } from "./build-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { addDevCommand } from "./dev-command.ts";
import { addEditionsCommand } from "./editions-command.ts";
import { addImportCommand } from "./import-command.ts";
import { addNewCommand } from "./new-command.ts";
import { addPreviewCommand } from "./preview-command.ts";
import { addStartCommand } from "./start-command.ts";

export const commands: readonly ((program: Command) => void)[] = [
  addCheckCommand,
  addNewCommand,
  addImportCommand,
  addBuildCommand,
  addEditionsCommand,
  addAssembleCommand,
  addDevCommand,
  addPreviewCommand,
  addStartCommand,
];
