/** The search of an archive: from what the reader types to what the page says. */
import type { Answer, Order, Suggestion } from "./answer.ts";
import { canonicalQuery, chosenValues } from "./canonical.ts";
import type { FieldValue, ValueCompletion } from "./complete-values.ts";
import { spanOfQuery } from "./days.ts";
import { type Counting, countFound } from "./facet-counts.ts";
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
import { unknownValues } from "./unknown-values.ts";

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
  /** `all` searches also shards that a search does not open by itself. */
  reach: "enough" | "all";
  /** The reader is still typing: words are not corrected yet. */
  isDraft?: boolean;
}

/** A search that finds fewer goes on to older shards by itself; the reader can ask for them at any time. */
const enough = 1;

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
    const { query: typed, problems } = parseQuery(text);
    // A search is the same whether it was typed, or comes from the address that it has.
    const query = canonicalQuery(typed);
    const isAsked = !isEverything(query);
    const indexes = this.#indexesOf(query);
    const years = new Reach(indexes, spanOfQuery(query));
    await years.openFirst();
    if (reach === "all" || (order === "oldest" && isAsked)) await years.openAll();
    const search = (asked: Query) => this.#search(indexes, years, asked);
    let answers = await search(query);
    const goesOn = !isDraft && isAsked;
    while (goesOn && countOf(answers) < enough && (await years.openMore())) answers = await search(query);
    const languages = this.#indexes.map(({ language }) => language);
    const leftOut = years.yearsLeftOut;
    const counting: Counting = { query, answers, search, unsearched: { lang: languages, in: leftOut } };
    const known = { searched: answers.map(({ searched }) => searched), isWhole: leftOut.length === 0, languages };
    return {
      query,
      problems,
      isAsked,
      languages: indexes.map(({ language }) => language),
      matching: isAsked ? countOf(answers) : 0,
      ...(await countFound(counting)),
      suggestions: isDraft ? [] : await this.#suggest(counting).catch(() => []),
      archive: years.archive,
      ...(isAsked ? { found: foundIn(answers, order), searched: years.searched, rest: years.rest } : nothing),
      notes: isAsked ? [...notesOf(answers), ...unknownValues(query, known)] : [],
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

  #search(indexes: LanguageIndex[], years: Reach, query: Query): Promise<LanguageAnswer[]> {
    return Promise.all(indexes.map((index) => searchLanguage(years.reportsOf(index), query, this.#names)));
  }

  /** Those that the query chooses; all, where it speaks of languages otherwise; else the language of the page. */
  #indexesOf(query: Query): LanguageIndex[] {
    const chosen = chosenValues(query, "lang");
    const wanted = chosen.length > 0 || fieldsOf(query).some(({ name }) => name === "lang") ? chosen : [this.#language];
    const indexes = this.#indexes.filter(({ language }) => wanted.includes(language));
    return indexes.length > 0 ? indexes : this.#indexes;
  }

  async #suggest({ query, answers, search }: Counting): Promise<Suggestion[]> {
    const little = answers.filter(({ unknown }) => unknown.length > 0);
    if (little.length === 0) return [];
    const { suggestQueries } = await import("./suggest.ts");
    const all = await Promise.all(
      little.map(async ({ searched: { language }, unknown }) => {
        const spelling = await this.#spellingOf(language);
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
const nothing = { found: [], searched: undefined, rest: undefined };

/** How many reports match, under whichever name. */
function countOf(answers: LanguageAnswer[]): number {
  return answers.reduce((sum, { tiers: [exact, wider] }) => sum + exact.size + wider.size, 0);
}

function foundIn(answers: LanguageAnswer[], order: Order): Answer["found"] {
  const markings = new Map(answers.map((answer) => [answer.searched, answer.markings]));
  return rank(answers, order).map((ranked) => new FoundReport(ranked, markings.get(ranked.searched) ?? []));
}

/** Each once, whichever languages it is of. */
function notesOf(answers: LanguageAnswer[]): Answer["notes"] {
  const notes = answers.flatMap((answer) => answer.notes);
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
