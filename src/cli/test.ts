/** `npm test`: runs all the tests, or the steps that are named: `npm test -- types unit`. */
import { randomUUID } from "node:crypto";
import { PlainError, runCommand } from "./command.ts";
import { addTallies, type Tally, tallyLine, tallyOne } from "./tally.ts";
import { testSteps } from "./test-steps.ts";

/** Runs every step, whatever became of those before it. The last line that it prints is the count of all. */
async function test(): Promise<boolean> {
  const tallies: Tally[] = [];
  // The site that the tests look at is built once a run: see tests/build-site.ts.
  process.env.TEST_RUN = randomUUID();
  for (const step of chosenSteps(process.argv.slice(2))) tallies.push(await runStep(step));
  const total = addTallies(tallies);
  console.log(`\n${tallyLine(total)}`);
  return total.failed === 0;
}

function chosenSteps(names: string[]): string[] {
  const known = Object.keys(testSteps);
  for (const name of names) {
    if (!known.includes(name))
      throw new PlainError(`Unexpected step \`${name}\`, expected any of ${known.join(", ")}.`);
  }
  return known.filter((step) => names.length === 0 || names.includes(step));
}

async function runStep(name: string): Promise<Tally> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = (await testSteps[name]?.().catch(failStep)) ?? tallyOne(false);
  console.log(`── ${name}: ${tallyLine(tally)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return tally;
}

function failStep(error: unknown): Tally {
  console.error(error instanceof PlainError ? error.message : error);
  return tallyOne(false);
}

if (import.meta.main) await runCommand(test);
