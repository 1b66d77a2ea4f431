/**
 * The reports of one language, in Pagefind bundles of some years or months. Shards are opened as they are needed; each report of
 * an open one has a number, by which the algebra knows it.
 */

import type { Hit, Hits } from "./hits.ts";
import type { IndexSource } from "./index-source.ts";
import { type Leaf, leafKey } from "./leaves.ts";
import { hitsTogether } from "./near.ts";
import type { Fragment, Pagefind, PagefindResult } from "./pagefind.ts";
import { rarity } from "./rarity.ts";
import { decodeFacets, decodeFields, type Facets, type FacetsText, type Fields, type FieldsText } from "./register.ts";
import { type Stems, stemsOf } from "./stems.ts";
import { pagefindOptions } from "./weights.ts";
import { searchLeaf } from "./word-search.ts";

export interface ArchiveShard {
  /** Its first year, `2024`, or month, `2024-07`, after which its folder is named, and its last. */
  from: string;
  to: string;
  reports: number;
}

/** A shard that is open: its reports have the numbers from `first` on, oldest first. */
export interface OpenShard extends ArchiveShard {
  first: number;
  facets: Facets;
  /** Once a query needs them. */
  fields?: Fields;
}

export class LanguageIndex {
  readonly language: string;
  /** Newest first. */
  readonly shards: ArchiveShard[];
  /** In the order in which they were opened. */
  readonly open: OpenShard[] = [];
  #source: IndexSource;
  #pagefind: Promise<Pagefind> | undefined;
  #stems: Promise<Stems> | undefined;
  #numbers = new Map<string, number>();
  #answers = new Map<string, Promise<Hits>>();
  #everything: Promise<Map<number, Hit["load"]>> | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(language: string, shards: ArchiveShard[], source: IndexSource) {
    this.language = language;
    this.shards = shards;
    this.#source = source;
  }

  get stems(): Promise<Stems> {
    this.#stems ??= stemsOf(this.language);
    return this.#stems;
  }

  /** How many reports are open. */
  get size(): number {
    return this.open.reduce((sum, { reports }) => sum + reports, 0);
  }

  /** Opens the shards that are not open yet. The newest of all is Pagefind's first index. */
  openShards(shards: ArchiveShard[]): Promise<void> {
    const opening = this.#opening.then(async () => {
      const closed = [...new Set(shards)].filter((shard) => !this.open.some(({ from }) => from === shard.from));
      const facets = await Promise.all(closed.map((shard) => this.#loadShard(shard)));
      for (const [place, shard] of closed.entries()) this.#addShard(shard, facets[place] as Facets);
    });
    // A shard that failed to load is tried again by the next question.
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #loadShard({ from }: ArchiveShard): Promise<Facets> {
    const [facets] = await Promise.all([this.#readFacets(from), this.#join(from)]);
    return facets;
  }

  #addShard(shard: ArchiveShard, facets: Facets): void {
    const first = this.size;
    for (const [place, id] of facets.ids.entries()) this.#numbers.set(`${this.language}_${id}`, first + place);
    // The page may be newer than the index: while a site is written, that is the last build's.
    this.open.push({ ...shard, reports: facets.size, first, facets });
    this.#answers.clear();
    this.#everything = undefined;
  }

  async #readFacets(from: string): Promise<Facets> {
    return decodeFacets((await this.#source.readJson(`${this.language}/${from}/facets.json`)) as FacetsText);
  }

  async #join(from: string): Promise<void> {
    const [newest] = this.shards;
    this.#pagefind ??= this.#openFirst(`${this.language}/${newest?.from}`);
    const pagefind = await this.#pagefind;
    if (from === newest?.from) return;
    const { baseUrl, addressOf } = this.#source;
    await pagefind.mergeIndex(addressOf(`${this.language}/${from}/`), {
      ...pagefindOptions,
      baseUrl,
      language: this.language,
    });
  }

  /** Pagefind would wait for ever to join an index to one that could not be opened; a search tells whether it could. */
  async #openFirst(folder: string): Promise<Pagefind> {
    const pagefind = await this.#source.openBundle(folder);
    await pagefind.search("");
    return pagefind;
  }

  /** Loads what `about:`, `storyline:`, `author:` and `by:` need, for the shards that are open. */
  async loadFields(): Promise<void> {
    await Promise.all(
      this.open.map(async (open) => {
        open.fields ??= decodeFields(
          (await this.#source.readJson(`${this.language}/${open.from}/fields.json`)) as FieldsText,
        );
      }),
    );
  }

  /** The open reports that a leaf finds. */
  hitsOf(leaf: Leaf): Promise<Hits> {
    const key = leafKey(leaf);
    const known = this.#answers.get(key);
    if (known) return known;
    const asked = leaf.type === "near" ? this.#askTogether(leaf) : this.#ask(leaf);
    this.#answers.set(key, asked);
    asked.catch(() => this.#answers.delete(key));
    return asked;
  }

  async #askTogether({ text }: Leaf): Promise<Hits> {
    return hitsTogether(await Promise.all(text.split(" ").map((word) => this.hitsOf({ type: "word", text: word }))));
  }

  async #ask(leaf: Leaf): Promise<Hits> {
    const pagefind = await this.#pagefind;
    if (!pagefind) return new Map();
    const hits = new Map<number, Hit>();
    const search = { pagefind, stems: await this.stems, fair: (results: PagefindResult[]) => this.#fair(results) };
    const before = this.#source.failures();
    const results = await searchLeaf(search, leaf);
    if (this.#source.failures() > before)
      throw new Error(`Unexpected search for \`${leaf.text}\` without a part of the index`);
    for (const [id, { score, words, data }] of results) {
      const number = this.#numbers.get(id);
      if (number !== undefined) hits.set(number, { score, places: words, load: data });
    }
    return hits;
  }

  /**
   * Pagefind measures how rare a word is in each shard by itself, and in one of few reports every word is common: the
   * scores are brought to what they would be in one index.
   */
  #fair(results: PagefindResult[]): PagefindResult[] {
    const known = results.filter(({ id }) => this.#numbers.has(id));
    const shardOf = (id: string): OpenShard => this.placeOf(this.#numbers.get(id) ?? 0).shard;
    const byShard = Map.groupBy(known, ({ id }) => shardOf(id));
    const worth = rarity(known.length, this.size);
    return [...byShard].flatMap(([{ reports }, ofShard]) => {
      const factor = worth / rarity(ofShard.length, reports);
      return ofShard.map((result) => ({ ...result, score: result.score * factor }));
    });
  }

  /** Loads a report that no word found. */
  async loadReport(report: number): Promise<Fragment> {
    this.#everything ??= this.#askEverything();
    const load = (await this.#everything).get(report);
    if (!load) throw new Error(`Unexpected report ${report} of ${this.size}`);
    return load();
  }

  async #askEverything(): Promise<Map<number, Hit["load"]>> {
    const { results } = (await (await this.#pagefind)?.search(null)) ?? { results: [] };
    return new Map(results.map(({ id, data }) => [this.#numbers.get(id) ?? -1, data]));
  }

  /** The open shard of a report, and its place there. */
  placeOf(report: number): { shard: OpenShard; place: number } {
    const shard = this.open.findLast(({ first }) => first <= report);
    if (!shard) throw new Error(`Unexpected report ${report} of ${this.size}`);
    return { shard, place: report - shard.first };
  }
}

/** The years that a shard has reports of, oldest first. */
export function yearsOf({ from, to }: ArchiveShard): string[] {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, "2024".length))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
}
