/** The names of people, places, organisations and outlets: what else they are called, and what completes a name. */
import type { Completion } from "./names-complete.ts";
import {
  bucketOf,
  decodeNames,
  foldNameWord,
  lettersNeeded,
  type NamedThing,
  type NameKind,
  startsOfName,
} from "./names-format.ts";
import { longestNames, type QueryWord } from "./names-match.ts";
import { otherNames } from "./names-others.ts";
import type { FieldName } from "./query.ts";

export interface NamedEntity {
  kind: NameKind;
  id: string;
}

export interface NameMatch {
  /** The words that are the name: from this place in the query to before that one. */
  from: number;
  to: number;
  /** What is called so. */
  entity: NamedEntity;
  /** More than one where several are called so: the other names are those of all of them. */
  entities: NamedEntity[];
  /** Other names to search; none of them would be found by the words themselves. */
  others: string[];
}

export interface NameBook {
  /**
   * The names in a row of words that have other names, first to last and not overlapping. With a language, other names
   * are those that reports in that language may have.
   */
  find: (words: string[], language?: string) => Promise<NameMatch[]>;
  /** What a value of a field may become, best first. Names are in `language`, where they exist in it. */
  complete: (prefix: string, field: FieldName, most: number, language?: string) => Promise<Completion[]>;
}

/** `load` reads one of the files that `write-search-files.ts` makes; each is read when it is needed, once. */
export function openNameBook(buckets: number, load: (bucket: number) => Promise<unknown>): NameBook {
  const files = new Map<number, Promise<NamedThing[]>>();
  const read = (bucket: number): Promise<NamedThing[]> => {
    const file = files.get(bucket) ?? load(bucket).then(decodeNames);
    files.set(bucket, file);
    file.catch(() => files.delete(bucket));
    return file;
  };
  const thingsOf = async (word: string): Promise<NamedThing[]> => (buckets > 0 ? read(bucketOf(word, buckets)) : []);
  return {
    find: async (words, language) => {
      const isFormOf = await ukrainianForms(words);
      const typed = words.map((word) => ({
        folded: foldNameWord(word),
        isUkrainianForm: (part: string) => isFormOf(part, word),
      }));
      return findNames(typed, await Promise.all(typed.map(({ folded }) => beginning(folded, thingsOf))), language);
    },
    complete: async (prefix, field, most, language) => {
      const [first = ""] = startsOfName(prefix);
      if (first.length < lettersNeeded(buckets)) return [];
      const { completions } = await import("./names-complete.ts");
      return completions({ prefix, field, language }, await thingsOf(first)).slice(0, most);
    },
  };
}

/** The tables of Ukrainian forms are loaded for words in Cyrillic letters only. */
async function ukrainianForms(words: string[]): Promise<(part: string, word: string) => boolean> {
  if (!words.some((word) => /\p{Script=Cyrillic}/u.test(word))) return () => false;
  return (await import("./ukrainian.ts")).isFormOf;
}

/** Things of which a name may begin with a word; no name begins with one of a single letter. */
async function beginning(word: string, thingsOf: (word: string) => Promise<NamedThing[]>): Promise<NamedThing[]> {
  return word.length < 2 ? [] : thingsOf(word);
}

function findNames(words: QueryWord[], things: NamedThing[][], language: string | undefined): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = longestNames(words.slice(from), things[from] ?? []);
    const [first] = found;
    if (!first) continue;
    const to = from + first.words;
    const entities = found.map(({ thing: { kind, id } }) => ({ kind, id }));
    const others = otherNames(found, words.slice(from, to), language);
    if (others.length > 0) matches.push({ from, to, entity: entities[0] as NamedEntity, entities, others });
    from = to - 1;
  }
  return matches;
}
