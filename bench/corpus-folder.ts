import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOfText } from "../src/corpus/from-disk.ts";
import { generateCorpus } from "./generate-corpus.ts";

export interface CorpusFolder {
  /** The generated content. */
  content: string;
  /** Where a build may write. */
  out: string;
}

/** Generates content, hands it to `use`, and leaves nothing of it behind. */
export async function withGeneratedCorpus<Result>(
  reports: number,
  use: (folder: CorpusFolder) => Promise<Result>,
): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  const content = join(home, "content");
  try {
    generateCorpus({ folder: content, reports, seed: 1 });
    return await use({ content, out: join(home, "dist") });
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(join(".cache", digestOfText(`${content}/`)), { recursive: true, force: true });
  }
}
