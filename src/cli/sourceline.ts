/** `sourceline <command>`: what an editor types. Exit codes: 0 fine, 1 problems or a failure, 2 wrong usage. */
import { Command, CommanderError } from "commander";
import { colours as pc } from "./colours.ts";
import { commands } from "./commands.ts";
import { usageMessage } from "./usage-message.ts";

const summary = "Checks, builds and serves a site in which every statement carries its source.";

const exitCodes = `
Exit codes:
  0  everything is fine
  1  the content has errors, or the work failed
  2  the command was not understood

\`sourceline <command> --help\` has the options of a command, and examples.`;

/** The whole command line, ready to read arguments. Commander throws instead of ending the process. */
export function sourcelineProgram(): Command {
  const program = new Command("sourceline")
    .description(summary)
    .usage("<command> [options]")
    .helpOption("-h, --help", "show what there is")
    .helpCommand("help [command]", "show what a command does")
    .addHelpText("after", exitCodes)
    .configureHelp({ styleTitle: pc.bold, styleCommandText: pc.cyan, styleOptionText: pc.cyan })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of commands) add(program);
  return program;
}

/** Runs the command that the arguments name, and sets the exit code of the process. */
export async function runSourceline(parameters: string[], program = sourcelineProgram()): Promise<void> {
  try {
    if (parameters.length === 0) program.outputHelp();
    else await program.parseAsync(parameters, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    console.error(usageMessage(error, helpOf(parameters, program)));
    process.exitCode = 2;
  }
}

/** What to type for help on the command that was meant. */
function helpOf([name]: string[], program: Command): string {
  return program.commands.some((command) => command.name() === name) ? `sourceline ${name}` : "sourceline";
}

/** Where the reader of the output has gone, as `sourceline check | head` does, the command ends like others: by SIGPIPE. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(128 + 13);
}

if (import.meta.main) {
  process.stdout.on("error", endWithReader);
  await runSourceline(process.argv.slice(2));
}
