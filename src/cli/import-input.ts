/** What `import` reads: a file, all files of a folder, or what is piped or pasted. */
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { compareText } from "../domain/calendar-date.ts";
import { ImportError } from "../import/import-error.ts";
import { PlainError } from "./command.ts";

export interface Input {
  /** How messages name it; for a file of a folder, its path below the folder. */
  name: string;
  /** Throws an `ImportError` where there is no text. */
  read: () => string;
}

/** In bytes. Exports of whole sites are large, and are read at once. */
const largestFile = 60_000_000;

const endings = ["md", "markdown", "mdown", "txt", "text", "json", "jsonl", "ninjs", "xml", "rss", "atom", "wxr"];

/** `path` is absolute, or `-`. */
export function inputsOf(path: string): Input[] {
  if (path === "-") return [{ name: "the pasted text", read: () => textOf(readFileSync(0)) }];
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status)
    throw new PlainError(`There is no file or folder \`${path}\`. Name one, or \`-\` for text that is piped in.`);
  if (!status.isDirectory()) return [{ name: path.slice(path.lastIndexOf("/") + 1), read: () => fileText(path) }];
  const names = globSync(`**/*.{${endings.join(",")}}`, {
    ...{ cwd: path, onlyFiles: true, followSymbolicLinks: false, caseSensitiveMatch: false },
    ignore: ["**/node_modules/**", "**/{robots,humans,ads,security,requirements,LICENSE}.txt"],
  });
  if (names.length === 0)
    throw new PlainError(
      `The folder \`${path}\` has nothing to import, expected files that end in ${endings.map((one) => `.${one}`).join(", ")}.`,
    );
  return names.sort(compareText).map((name) => ({ name, read: () => fileText(join(path, name)) }));
}

function fileText(path: string): string {
  const { size } = statSync(path);
  if (size > largestFile)
    throw new ImportError(`Unexpected size of ${Math.ceil(size / 1e6)} MB, expected at most 60 MB`);
  return textOf(readFileSync(path));
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes) || bytes.includes(0)) throw new ImportError("Unexpected bytes, expected UTF-8 text");
  return bytes.toString("utf8");
}
