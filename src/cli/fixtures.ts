/**
 * `npm run fixtures`: accepts what the code does with the cases in `tests/fixtures/` as what is expected of it. Read the
 * difference before you commit it.
 */
import { writeFileSync } from "node:fs";
import { brokenCodes, brokenOutput, expectationOf, expectedOutput } from "../../tests/factories/broken-content.ts";
import {
  expectedFiles,
  expectationOf as pathOfFile,
  pipelineCases,
  renderedFiles,
} from "../../tests/factories/pipeline-case.ts";
import { runCommand } from "./command.ts";

async function updateFixtures(): Promise<boolean> {
  for (const code of brokenCodes()) {
    const { output } = await brokenOutput(code);
    update(expectationOf(code), expectedOutput(code), output);
  }
  for (const name of pipelineCases()) {
    const accepted = expectedFiles(name);
    for (const [file, text] of Object.entries(await renderedFiles(name)))
      update(pathOfFile(name, file), accepted[file], text);
  }
  return true;
}

function update(path: string, accepted: string | undefined, text: string): void {
  if (accepted === text) return;
  writeFileSync(path, text);
  console.log(`${accepted === undefined ? "new" : "changed"}  ${path}`);
}

await runCommand(updateFixtures);
