/** An error whose message says all that the person at the terminal needs: it is printed without a stack. */
export class PlainError extends Error {}

/** A command that was not understood, or cannot be done as it was typed. */
export class UsageError extends PlainError {}

/** Runs a command to its end. Where it resolves to false, or fails, the exit code is 1; where it was misused, 2. */
export async function runCommand(command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
