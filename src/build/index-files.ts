/** The files of the index: those of the bundles, where needed with other ids, and the registers. */
import { join } from "node:path";
import { type SearchShard, shardName } from "../indexes/search-records.ts";
import type { Bundle } from "./index-cache.ts";
import { otherIds } from "./index-ids.ts";
import { registerFiles } from "./index-register.ts";
import { renamePages } from "./index-rename.ts";
import { Objects } from "./objects.ts";

export interface IndexFile {
  /** Below `pagefind/`. */
  path: string;
  /** Where its bytes are. They are never changed there. */
  file: string;
  /** The first 40 digits of its SHA-256. */
  hash: string;
  size: number;
}

export class IndexFiles {
  readonly all: IndexFile[] = [];
  readonly #own: Objects;
  /** The ids of reports by language. */
  readonly #taken = new Map<string, Set<string>>();
  readonly #kept = new Set<string>();

  /** `folder` is where files are kept that Pagefind has not made. */
  constructor(folder: string) {
    this.#own = new Objects(folder);
  }

  /** Adds a shard. Those of a language come oldest first: the later of two reports with one id gets another. */
  add(shard: SearchShard, bundle: Bundle): void {
    const { language, records } = shard;
    const taken = this.#taken.get(language) ?? new Set();
    this.#taken.set(language, taken);
    const others = otherIds(new Map(records.map(({ path }, place) => [path, bundle.ids[place] ?? ""])), taken);
    const ids = bundle.ids.map((id) => others.get(id) ?? id);
    for (const id of ids) taken.add(id);
    this.#addBundle(shardName(shard), bundle, others);
    for (const [name, text] of Object.entries(registerFiles(shard, ids)))
      this.#addOwn(`${shardName(shard)}/${name}`, Buffer.from(text));
  }

  #addBundle(name: string, bundle: Bundle, others: ReadonlyMap<string, string>): void {
    const renamed = others.size === 0 ? undefined : renamePages(bundle, others);
    for (const { path, hash, size } of bundle.files) {
      const { path: newPath, bytes } = renamed?.get(path) ?? { path };
      if (bytes) this.#addOwn(`${name}/${newPath}`, bytes);
      else this.all.push({ path: `${name}/${newPath}`, file: join(bundle.folder, path), hash, size });
    }
  }

  #addOwn(path: string, bytes: Buffer): void {
    const { hash, size } = this.#own.keep(bytes);
    this.#kept.add(hash);
    this.all.push({ path, file: this.#own.fileOf(hash), hash, size });
  }

  /** Removes what was kept for other files than these. */
  prune(): void {
    this.#own.prune(this.#kept);
  }
}
