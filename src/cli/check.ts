/** `npm run check`: every problem of every file, and exit code 1 if there is one. */
import { readSettings } from "../corpus/settings.ts";
import { isError } from "../domain/problem.ts";
import { checkContent } from "./check-content.ts";
import { runCommand } from "./command.ts";
import { startPhase } from "./progress.ts";
import { formatProblem, summarise } from "./report-problems.ts";

async function check(): Promise<boolean> {
  const { contentFolder, base } = readSettings();
  const phase = startPhase("Checking");
  const { problems, files } = await checkContent({
    folder: contentFolder,
    base,
    now: new Date(),
    onProgress: phase.at,
  });
  phase.end();
  for (const problem of problems) console.log(formatProblem(problem, contentFolder, process.cwd()));
  console.log(summarise(problems, files));
  return !problems.some(isError);
}

if (import.meta.main) await runCommand(check);
