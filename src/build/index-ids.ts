/**
 * Pagefind makes the id of a page from 28 bits of a digest of it, so that two of 100,000 pages often have the same one.
 * Within a bundle, the second then has more digits. The later of two such reports of a language gets another id.
 */
import { hash } from "node:crypto";
import { idLength } from "../search/register.ts";

/** `en_1a2b3c4` without its language. */
export function digestOf(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}

/**
 * The ids that cannot stay, with those that take their place.
 * @param ids of the reports of a shard by path, as Pagefind has made them
 * @param taken ids of older shards of the language
 */
export function otherIds(ids: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(ids.values());
  const others = new Map<string, string>();
  for (const [path, id] of ids) {
    if (!taken.has(id) && digestOf(id).length === idLength) continue;
    const other = freeId(id, path, (one) => taken.has(one) || used.has(one));
    used.add(other);
    others.set(id, other);
  }
  return others;
}

function freeId(id: string, path: string, isTaken: (id: string) => boolean): string {
  const language = id.slice(0, -digestOf(id).length);
  for (let turn = 1; ; turn += 1) {
    const other = language + hash("sha256", `${path} ${turn}`).slice(0, idLength);
    if (!isTaken(other)) return other;
  }
}
