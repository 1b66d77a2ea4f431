/** Writes files into a new content folder, and makes the folders that they lie in. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Path below the folder, and text. */
export type Write = (path: string, text: string) => void;

export function writerIn(folder: string): Write {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`Unexpected files in \`${folder}\`, expected an empty folder`);
  const made = new Set<string>();
  return (path, text) => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  };
}
