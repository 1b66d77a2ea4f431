/** The rendered texts of content, as they are kept. */
import { drawerOf } from "./drawers.ts";
import { type KeptFile, keptBodies } from "./kept-drawer.ts";
import { digestOf } from "./sealed-file.ts";

/** Reads texts a drawer at a time: pages of one month come one after another. */
export class Texts {
  readonly #cache: string;
  readonly #digests: ReadonlyMap<string, string>;
  #name: string | undefined;
  #bodies: Record<string, string> = {};

  constructor(cache: string, files: readonly KeptFile[]) {
    this.#cache = cache;
    this.#digests = new Map(files.map(({ path, body }) => [path, body]));
  }

  /** The text of a file; `undefined` where it has none, or what is kept is not what was read. */
  textOf(path: string): string | undefined {
    const name = drawerOf(path);
    if (name !== this.#name) this.#bodies = keptBodies({ cache: this.#cache }, name);
    this.#name = name;
    const text = this.#bodies[path];
    return text !== undefined && digestOf(text) === this.#digests.get(path) ? text : undefined;
  }
}
