/** A site whose cache a test may damage: it is built by a copy of Sourceline that has a cache of its own. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Random, seededRandom } from "../../bench/random.ts";
import { filesOf, type Newsroom } from "./newsroom.ts";
import { aNewsroom, edits } from "./newsroom-edits.ts";
import {
  type BuildOptions,
  buildSite,
  bytesOf,
  cleanBuild,
  copyProject,
  makeSite,
  type SmallSite,
  writeContent,
} from "./small-site.ts";

export class KeptSite {
  readonly random: Random = seededRandom(5);
  readonly site: SmallSite;
  readonly options: BuildOptions & { project: string; env: Record<string, string> };
  readonly cache: string;
  readonly #newsroom: Newsroom = aNewsroom(this.random, 30);
  /** The bytes of a clean build of the content as it is. */
  #bytes: Record<string, string> = {};

  constructor(name: string) {
    this.options = { project: copyProject(`${name}-project`), env: { SOURCE_DATE_EPOCH: "1717243200" } };
    this.cache = join(this.options.project, ".cache");
    this.site = makeSite(`${name}-site`, filesOf(this.#newsroom));
  }

  /** Changes what many pages show, so that a build needs much of what is kept. */
  async edit(): Promise<void> {
    for (const name of ["a name", "a name", "a text", "another id of a report"])
      edits[name]?.(this.random, this.#newsroom);
    writeContent(this.site, filesOf(this.#newsroom));
    this.#bytes = await cleanBuild(this.site, this.options);
  }

  /** Builds, and expects what a clean build has made; the answer is what the build has printed. */
  async buildAsClean(): Promise<string> {
    const { code, output } = await buildSite(this.site, this.options);
    expect(code, output).toBe(0);
    expect(bytesOf(this.site.out), output).toEqual(this.#bytes);
    return output;
  }

  /** Files of the cache, but compiled code, of which Node knows whether it is whole. */
  files(folder = this.cache): string[] {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files.filter((file) => !file.startsWith(join(this.cache, "compiled"))).sort();
  }
}
