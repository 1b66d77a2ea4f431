/** Lets one build at a time write to a folder. */
import { lockFolder, unlockFolder } from "../build/lock.ts";
import { PlainError } from "./command.ts";

/** Holds folders while something is done; `of` is what messages call them. */
export async function withLocks<Result>(
  folders: readonly { folder: string; of: string }[],
  use: () => Promise<Result>,
): Promise<Result> {
  const [first, ...others] = folders;
  if (!first) return await use();
  const holder = lockFolder(first.folder);
  if (holder !== undefined) {
    throw new PlainError(
      `Another build of \`${first.of}\` is running (process ${holder}). Wait until it has ended, or end it.`,
    );
  }
  try {
    return await withLocks(others, use);
  } finally {
    unlockFolder(first.folder);
  }
}
