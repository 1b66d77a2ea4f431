/**
 * The reports of one language, in one Pagefind bundle a year. Years are opened as they are needed; each report of an open
 * year has a number, by which the algebra knows it.
 */

import type { Hit, Hits } from "./hits.ts";
import type { IndexSource } from "./index-source.ts";
import { type Leaf, leafKey } from "./leaves.ts";
import type { Fragment, Pagefind, PagefindResult } from "./pagefind.ts";
import { rarity } from "./rarity.ts";
import { decodeFacets, decodeFields, type Facets, type FacetsText, type Fields, type FieldsText } from "./register.ts";
import { type Stems, stemsOf } from "./stems.ts";
import { pagefindOptions } from "./weights.ts";
import { searchLeaf } from "./word-search.ts";

export interface ArchiveYear {
  year: number;
  reports: number;
}

/** A year that is open: its reports have the numbers from `first` on, oldest first. */
export interface OpenYear extends ArchiveYear {
  first: number;
  facets: Facets;
  /** Once a query needs them. */
  fields?: Fields;
}

export class LanguageIndex {
  readonly language: string;
  /** Newest first. */
  readonly years: ArchiveYear[];
  /** In the order in which they were opened. */
  readonly open: OpenYear[] = [];
  #source: IndexSource;
  #pagefind: Promise<Pagefind> | undefined;
  readonly stems: Promise<Stems>;
  #numbers = new Map<string, number>();
  #answers = new Map<string, Promise<Hits>>();
  #everything: Promise<Map<number, Hit["load"]>> | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(language: string, years: ArchiveYear[], source: IndexSource) {
    this.language = language;
    this.years = years;
    this.#source = source;
    this.stems = stemsOf(language);
  }

  /** How many reports are open. */
  get size(): number {
    return this.open.reduce((sum, { reports }) => sum + reports, 0);
  }

  /** Opens the years that are not open yet, one after another: the newest of all is Pagefind's first index. */
  openYears(years: ArchiveYear[]): Promise<void> {
    const opening = this.#opening.then(async () => {
      for (const year of years) if (!this.open.some((one) => one.year === year.year)) await this.#openYear(year);
    });
    // A year that failed to load is tried again by the next question.
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #openYear({ year, reports }: ArchiveYear): Promise<void> {
    const [facets] = await Promise.all([this.#readFacets(year), this.#joinYear(year)]);
    if (facets.size !== reports)
      throw new Error(`Unexpected ${facets.size} reports in the index of ${year}, expected ${reports}`);
    const first = this.size;
    for (const [place, id] of facets.ids.entries()) this.#numbers.set(`${this.language}_${id}`, first + place);
    this.open.push({ year, reports, first, facets });
    this.#answers.clear();
    this.#everything = undefined;
  }

  async #readFacets(year: number): Promise<Facets> {
    return decodeFacets((await this.#source.readJson(`${this.language}/${year}/facets.json`)) as FacetsText);
  }

  async #joinYear(year: number): Promise<void> {
    const [newest] = this.years;
    this.#pagefind ??= this.#source.openBundle(`${this.language}/${newest?.year}`);
    const pagefind = await this.#pagefind;
    if (year === newest?.year) return;
    const { baseUrl, addressOf } = this.#source;
    await pagefind.mergeIndex(addressOf(`${this.language}/${year}/`), {
      ...pagefindOptions,
      baseUrl,
      language: this.language,
    });
  }

  /** Loads what `about:`, `storyline:`, `author:` and `by:` need, for the years that are open. */
  async loadFields(): Promise<void> {
    await Promise.all(
      this.open.map(async (open) => {
        open.fields ??= decodeFields(
          (await this.#source.readJson(`${this.language}/${open.year}/fields.json`)) as FieldsText,
        );
      }),
    );
  }

  /** The open reports that a leaf finds. */
  hitsOf(leaf: Leaf): Promise<Hits> {
    const key = leafKey(leaf);
    const known = this.#answers.get(key);
    if (known) return known;
    const asked = this.#ask(leaf);
    this.#answers.set(key, asked);
    asked.catch(() => this.#answers.delete(key));
    return asked;
  }

  async #ask(leaf: Leaf): Promise<Hits> {
    const pagefind = await this.#pagefind;
    if (!pagefind) return new Map();
    const hits = new Map<number, Hit>();
    const search = { pagefind, stems: await this.stems, fair: (results: PagefindResult[]) => this.#fair(results) };
    for (const [id, { score, words, data }] of await searchLeaf(search, leaf)) {
      const number = this.#numbers.get(id);
      if (number !== undefined) hits.set(number, { score, places: words, load: data });
    }
    return hits;
  }

  /**
   * Pagefind measures how rare a word is in each year by itself, and in a year of few reports every word is common: the
   * scores are brought to what they would be in one index.
   */
  #fair(results: PagefindResult[]): PagefindResult[] {
    const known = results.filter(({ id }) => this.#numbers.has(id));
    const yearOf = (id: string): OpenYear => this.placeOf(this.#numbers.get(id) ?? 0).year;
    const byYear = Map.groupBy(known, ({ id }) => yearOf(id));
    const worth = rarity(known.length, this.size);
    return [...byYear].flatMap(([{ reports }, ofYear]) => {
      const factor = worth / rarity(ofYear.length, reports);
      return ofYear.map((result) => ({ ...result, score: result.score * factor }));
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

  /** The open year of a report, and its place there. */
  placeOf(report: number): { year: OpenYear; place: number } {
    const year = this.open.findLast(({ first }) => first <= report);
    if (!year) throw new Error(`Unexpected report ${report} of ${this.size}`);
    return { year, place: report - year.first };
  }
}
