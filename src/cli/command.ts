/** An error whose message says all that the person at the terminal needs: it is printed without a stack. */
export class PlainError extends Error {}

/** Runs a command to its end. Where it resolves to false, or fails, the exit code is 1. */
export async function runCommand(command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
