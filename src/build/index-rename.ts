/**
 * Gives pages of a bundle other ids than Pagefind did. A page's id stands in the metadata of the bundle, with the name of
 * its group if it has one; it is the name of its text, or stands before it in the text of the group.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./index-cache.ts";
import { packed, textName, textPath, unpacked } from "./index-texts.ts";
import { digestOfBytes } from "./objects.ts";

/** Files that have another path or other bytes than before, by the path before. */
export type RenamedFiles = ReadonlyMap<string, { path: string; bytes?: Buffer }>;

const entryPath = "pagefind-entry.json";

/** @param others new ids by old ones */
export function renamePages(bundle: Bundle, others: ReadonlyMap<string, string>): RenamedFiles {
  const renamed = new Map<string, { path: string; bytes?: Buffer }>();
  const groups = new Map<string, string>();
  const byFile = Map.groupBy(others.keys(), (id) => bundle.texts[bundle.ids.indexOf(id)] ?? "");
  for (const [path, ids] of byFile) {
    const [id = ""] = ids;
    if (path === textPath(id)) renamed.set(path, { path: textPath(others.get(id) ?? "") });
    else {
      const { group, other, bytes } = renamedGroup(join(bundle.folder, path), ids, others);
      groups.set(group, other);
      renamed.set(path, { path: textPath(other), bytes });
    }
  }
  return new Map([...renamed, ...renamedMetadata(bundle, others, groups)]);
}

function renamedGroup(file: string, ids: readonly string[], others: ReadonlyMap<string, string>) {
  // A quotation mark within a text has a backslash before it.
  const named = (text: string, id: string) => replaced(text, `"${id}":`, `"${others.get(id)}":`);
  const text = Buffer.from(ids.reduce(named, unpacked(readFileSync(file)).toString()));
  const group = textName(file);
  return { group, other: group.replace(/[^_]+$/, digestOfBytes(text).slice(0, 7)), bytes: packed(text) };
}

function renamedMetadata(
  { folder, files }: Bundle,
  others: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, string>,
): RenamedFiles {
  const path = files.find((file) => file.path.endsWith(".pf_meta"))?.path ?? "";
  const [, language, digest] = /^pagefind\.(.+)_(\w+)\.pf_meta$/.exec(path) ?? [];
  // One letter a byte.
  let text = unpacked(readFileSync(join(folder, path))).toString("latin1");
  // Pages stand before the parts of the index, of which one may have the same name.
  for (const [id, other] of others) text = replaced(text, cborText(id), cborText(other));
  for (const [group, other] of groups) text = text.replaceAll(cborText(group), cborText(other));
  const bytes = Buffer.from(text, "latin1");
  const hash = `${language}_${digestOfBytes(bytes).slice(0, digest?.length)}`;
  const entry = readFileSync(join(folder, entryPath), "utf8");
  return new Map([
    [path, { path: `pagefind.${hash}.pf_meta`, bytes: packed(bytes) }],
    [entryPath, { path: entryPath, bytes: Buffer.from(replaced(entry, `${language}_${digest}`, hash)) }],
  ]);
}

/** A short text in CBOR: its length, and its bytes. */
function cborText(text: string): string {
  return String.fromCharCode(0x60 + text.length) + text;
}

function replaced(text: string, part: string, other: string): string {
  if (!text.includes(part))
    throw new Error(`Unexpected text without \`${part}\`, expected it where Pagefind writes it`);
  return text.replace(part, other);
}
