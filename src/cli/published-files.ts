/** What was published, in a folder or in git: only the files that differ from those that are there. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { listContent } from "../corpus/from-disk.ts";
import { collectionOfPath } from "../domain/collection.ts";
import { PlainError } from "./command.ts";
import { contentsOf, filesAt } from "./git-tree.ts";

/** Hands a folder with the published files, and the paths of those that changed, to `use`. */
export async function withPublishedFiles<Result>(
  folder: string,
  against: string,
  use: (published: string, changed: string[]) => Promise<Result>,
): Promise<Result> {
  const other = resolve(process.env.INIT_CWD || process.cwd(), against);
  return isFolder(other) ? await use(other, changedInFolder(folder, other)) : await fromGit(folder, against, use);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Reports and figures are what was promised not to change. */
function isCompared(path: string): boolean {
  const collection = collectionOfPath(path);
  const isPlain = !path.split("/").includes("..");
  return isPlain && (collection === "reports" || collection === "figures");
}

function changedInFolder(folder: string, other: string): string[] {
  const paths = listContent(other).filter(isCompared);
  if (paths.length === 0) {
    throw new PlainError(
      `There are no reports in \`${other}\`, expected a folder such as \`content\`, as it was published.`,
    );
  }
  return paths.filter((path) => {
    const present = bytesOf(folder, path);
    return present === undefined || !present.equals(readFileSync(join(other, path)));
  });
}

async function fromGit<Result>(
  folder: string,
  reference: string,
  use: (published: string, changed: string[]) => Promise<Result>,
): Promise<Result> {
  const files = filesAt(folder, reference).filter(({ path }) => isCompared(path));
  const changed = files.filter(({ path, object }) => {
    const present = bytesOf(folder, path);
    return present === undefined || objectOf(present, object.length) !== object;
  });
  const copy = mkdtempSync(join(tmpdir(), "sourceline-published-"));
  try {
    for (const [index, bytes] of contentsOf(folder, changed).entries()) {
      const file = join(copy, changed[index]?.path ?? "");
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return await use(
      copy,
      changed.map(({ path }) => path),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function bytesOf(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
}

/** The digest under which git would keep these bytes, of the length of its digests. */
function objectOf(bytes: Buffer, length: number): string {
  const hash = createHash(length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
