/** The search of an archive: from what the reader types to what the page says. */
import type { Answer, Order, Suggestion } from "./answer.ts";
import { chosenValues } from "./canonical.ts";
import type { FieldValue, ValueCompletion } from "./complete-values.ts";
import { spanOfQuery } from "./days.ts";
import { type Counting, countFacets, countFoundMonths } from "./facet-counts.ts";
import { FoundReport } from "./found-report.ts";
import type { IndexSource } from "./index-source.ts";
import { type ArchiveShard, LanguageIndex } from "./language-index.ts";
import { type NameBook, openNameBook } from "./names.ts";
import { parseQuery } from "./parse.ts";
import { everything, type Query } from "./query.ts";
import { isEverything } from "./query-form.ts";
import { rank } from "./ranking.ts";
import { Reach } from "./reach.ts";
import { type LanguageAnswer, searchLanguage } from "./search-language.ts";
import type { Spelling } from "./spelling.ts";
import { fieldsOf } from "./universe.ts";

export interface ArchiveSettings {
  /** The language of the page, which is searched unless the query says otherwise. */
  language: string;
  /** The languages that have reports, with their shards, newest first. */
  archives: { language: string; shards: ArchiveShard[] }[];
  /** In how many files the names are. */
  nameBuckets: number;
}

export interface Ask {
  text: string;
  order: Order;
  /** `all` searches also shards that a page of results does not need. */
  reach: "enough" | "all";
  /** The reader is still typing: words are not corrected yet. */
  isDraft?: boolean;
}

/** A page of results. */
const enough = 10;

export class Archive {
  #language: string;
  #source: IndexSource;
  #indexes: LanguageIndex[];
  #names: NameBook;
  #spellings = new Map<string, Promise<Spelling>>();

  constructor({ language, archives, nameBuckets }: ArchiveSettings, source: IndexSource) {
    this.#language = language;
    this.#source = source;
    this.#indexes = archives.map((archive) => new LanguageIndex(archive.language, archive.shards, source));
    this.#names = openNameBook(nameBuckets, (bucket) => source.readJson(`names/${bucket}.json`));
  }

  async ask({ text, order, reach, isDraft = false }: Ask): Promise<Answer> {
    const { query, problems } = parseQuery(text);
    const indexes = this.#indexesOf(query);
    const years = new Reach(indexes, spanOfQuery(query));
    await years.openFirst();
    if (reach === "all" || (order === "oldest" && !isEverything(query))) await years.openAll();
    let answers = await this.#search(indexes, query);
    const goesOn = !isDraft && !isEverything(query);
    while (goesOn && countOf(answers) < enough && (await years.openMore()))
      answers = await this.#search(indexes, query);
    const counting: Counting = { query, answers, search: (relaxed) => this.#search(indexes, relaxed) };
    const languages = this.#indexes.map(({ language }) => language);
    return {
      query,
      problems,
      facets: await countFacets(counting, languages),
      months: await countFoundMonths(counting),
      suggestions: isDraft ? [] : await this.#suggest(counting),
      ...(isEverything(query) ? nothing : { ...foundIn(answers, order), searched: years.searched, rest: years.rest }),
    };
  }

  /** Loads what the first question needs. */
  async warm(): Promise<void> {
    await new Reach(this.#indexesOf(everything), spanOfQuery(everything)).openFirst();
  }

  /** What the value of a field may become, best first. */
  async complete(completion: ValueCompletion, most: number): Promise<FieldValue[]> {
    const { completeValue } = await import("./complete-values.ts");
    const isOwn = ({ language }: LanguageIndex): number => Number(language === this.#language);
    const indexes = this.#indexes.toSorted((a, b) => isOwn(b) - isOwn(a));
    return completeValue(completion, { indexes, names: this.#names, most });
  }

  #search(indexes: LanguageIndex[], query: Query): Promise<LanguageAnswer[]> {
    return Promise.all(indexes.map((index) => searchLanguage(index, query, this.#names)));
  }

  /** Those that the query chooses; all, where it speaks of languages otherwise; else the language of the page. */
  #indexesOf(query: Query): LanguageIndex[] {
    const chosen = chosenValues(query, "lang");
    const wanted = chosen.length > 0 || fieldsOf(query).includes("lang") ? chosen : [this.#language];
    const indexes = this.#indexes.filter(({ language }) => wanted.includes(language));
    return indexes.length > 0 ? indexes : this.#indexes;
  }

  async #suggest({ query, answers, search }: Counting): Promise<Suggestion[]> {
    const little = answers.filter(({ unknown }) => unknown.length > 0);
    if (little.length === 0) return [];
    const { suggestQueries } = await import("./suggest.ts");
    const all = await Promise.all(
      little.map(async ({ index, unknown }) => {
        const spelling = await this.#spellingOf(index.language);
        const corrections = (word: string, most: number) => Promise.resolve(spelling.suggest(word, most));
        const count = async (corrected: Query) => countOf(await search(corrected));
        return suggestQueries({ query, unknown, corrections, count });
      }),
    );
    return all.flat();
  }

  async #readSpelling(language: string): Promise<Spelling> {
    const [{ openSpelling }, words] = await Promise.all([
      import("./spelling.ts"),
      this.#source.readText(`${language}/words.txt`),
    ]);
    return openSpelling(words);
  }

  #spellingOf(language: string): Promise<Spelling> {
    const known = this.#spellings.get(language);
    if (known) return known;
    const spelling = this.#readSpelling(language);
    this.#spellings.set(language, spelling);
    spelling.catch(() => this.#spellings.delete(language));
    return spelling;
  }
}

/** Where nothing is asked for, nothing is found. */
const nothing = { found: [], notes: [], searched: undefined, rest: undefined };

/** How many reports match, under whichever name. */
function countOf(answers: LanguageAnswer[]): number {
  return answers.reduce((sum, { tiers: [exact, wider] }) => sum + exact.size + wider.size, 0);
}

function foundIn(answers: LanguageAnswer[], order: Order): Pick<Answer, "found" | "notes"> {
  const markings = new Map(answers.map((answer) => [answer.index, answer.markings]));
  const notes = new Map(answers.flatMap((answer) => answer.notes).map((note) => [JSON.stringify(note), note]));
  return {
    found: rank(answers, order).map((ranked) => new FoundReport(ranked, markings.get(ranked.index) ?? [])),
    notes: [...notes.values()],
  };
}
