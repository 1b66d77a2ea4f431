/** White space that nobody sees and that changes nothing: a byte order mark, and spaces at the end of lines of YAML. */
import { isDeepStrictEqual } from "node:util";
import { parseFile } from "../corpus/read-entry.ts";
import { collectionOfPath, collections } from "../domain/collection.ts";

/** The text without it. Markdown below the head stays as it is, and so does the head where its values would change. */
export function tidyHead(path: string, text: string): string {
  const collection = collectionOfPath(path);
  const whole = text.replace(/^\ufeff/, "");
  if (collection === undefined) return text;
  const head = collections[collection].format === "yaml" ? whole : headOf(whole);
  const tidied = head.replace(/[ \t]+(?=\r?$)/gm, "") + whole.slice(head.length);
  if (tidied === whole) return whole;
  const before = parseFile(collection, whole);
  const after = parseFile(collection, tidied);
  return before.problems.length === 0 && isDeepStrictEqual(before.data, after.data) ? tidied : whole;
}

function headOf(text: string): string {
  return /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/.exec(text)?.[0] ?? "";
}
