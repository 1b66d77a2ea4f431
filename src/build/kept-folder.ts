/**
 * Folders that are made once, and kept until what they are made of changes. Their files are linked into the site or run as
 * they are, so that each folder has a note of them: one that is damaged is made anew.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { digestOfBytes } from "./objects.ts";
import { readSealedJson, writeSealedJson } from "./sealed-file.ts";

type Digests = [path: string, hash: string][];

const noteName = "note.json";
const filesName = "files";

export interface KeptFolder {
  /** Where the files are. */
  folder: string;
  /** Whether they have just been made. */
  isNew: boolean;
}

/** The folder that `make` fills, or has filled before. */
export async function keptFolder(home: string, make: (into: string) => Promise<void>): Promise<KeptFolder> {
  const folder = join(home, filesName);
  if (isWhole(home)) {
    utimesSync(home, Date.now() / 1000, Date.now() / 1000);
    return { folder, isNew: false };
  }
  const next = `${home}.${process.pid}`;
  try {
    await make(join(next, filesName));
    writeSealedJson(join(next, noteName), digestsIn(next));
    // Another process may have made the same meanwhile, and use it already.
    if (!isWhole(home)) {
      rmSync(home, { recursive: true, force: true });
      renameSync(next, home);
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return { folder, isNew: true };
}

/** Removes all but those that were used last, among which are those that other processes are using. */
export function pruneFolders(parent: string, count: number): void {
  const used = readdirSync(parent).map((name) => ({ name, at: statSync(join(parent, name)).mtimeMs }));
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(count))
    rmSync(join(parent, name), { recursive: true, force: true });
}

function isWhole(home: string): boolean {
  const note = readSealedJson<Digests>(join(home, noteName));
  return note !== undefined && JSON.stringify(note) === JSON.stringify(digestsIn(home));
}

function digestsIn(home: string): Digests {
  const paths = globSync("**/*", { cwd: join(home, filesName), dot: true }).sort();
  return paths.map((path) => [path, digestOfBytes(readFileSync(join(home, filesName, path)))]);
}
