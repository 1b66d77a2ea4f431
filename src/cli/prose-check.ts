/**
 * `check --prose`: spelling. It runs only when it is asked for, for loading dictionaries takes longer than checking one
 * report. `proseCheck` makes a further check for `checkContent`; `wanted` limits it to some files. A check that is run
 * again, as by `--watch`, has its dictionaries at hand.
 */
import { spellingFinding } from "../checks/check-spelling.ts";
import type { Finding } from "../checks/finding.ts";
import { readText } from "../corpus/from-disk.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { type Block, placeInBlock, textOfBlock } from "../domain/prose.ts";
import { type Dictionary, loadDictionary } from "../prose/dictionary.ts";
import { knownWords, namesOf, wordsOfList } from "../prose/known-words.ts";
import { fieldTexts } from "../prose/local-texts.ts";
import { type Speller, spellerOf } from "../prose/speller.ts";
import { mixesScripts, withoutForeignQuotations, wordsToSpell } from "../prose/words-to-spell.ts";
import type { FurtherCheck } from "./check-content.ts";
import { readProse } from "./read-prose.ts";

export interface ProseOptions {
  folder: string;
  /** Which files to look at, by their paths in the content folder; all where it is left out. */
  wanted?: (path: string) => boolean;
  /** Told of a language that cannot be checked, for its dictionary is not installed. */
  onMissing?: (language: Language) => void;
}

type Spellers = ReadonlyMap<Language, Speller>;

/** A text in one language, with the place of each of its letters. */
interface Text {
  path: string;
  text: string;
  language: Language;
  placeOf(index: number): Finding["at"];
}

type Dictionaries = (language: Language) => Promise<Dictionary | undefined>;

export function proseCheck(options: ProseOptions): FurtherCheck {
  const dictionaries = keepingDictionaries(options);
  return { groups: ["prose"], find: (corpus) => spellingFindings(corpus, options, dictionaries) };
}

/** Loads each dictionary once, and tells once of one that is missing. */
function keepingDictionaries({ onMissing }: ProseOptions): Dictionaries {
  const loading = new Map<Language, Promise<Dictionary | undefined>>();
  const load = async (language: Language) => {
    const dictionary = await loadDictionary(language);
    if (!dictionary) onMissing?.(language);
    return dictionary;
  };
  return (language) => {
    const dictionary = loading.get(language) ?? load(language);
    loading.set(language, dictionary);
    return dictionary;
  };
}

async function spellingFindings(
  corpus: Corpus,
  { folder, wanted = () => true }: ProseOptions,
  dictionaries: Dictionaries,
): Promise<Finding[]> {
  const spellers = await loadSpellers(corpus, folder, dictionaries);
  const fields = fieldTexts(corpus).filter(({ path }) => wanted(path));
  const inFields = fields.map((field): Text => ({ ...field, placeOf: () => field.at }));
  const inBodies = (await readProse(corpus, folder, wanted)).flatMap(({ path, language, prose }) =>
    prose.map((block) => textOf(block, path, language)),
  );
  const reported = new Set<string>();
  return [...inFields, ...inBodies].flatMap((text) => misspelled(text, spellers.get(text.language), reported));
}

async function loadSpellers(corpus: Corpus, folder: string, dictionaries: Dictionaries): Promise<Spellers> {
  const known = knownWords([...namesOf(corpus), ...wordsOfList(readText(folder, "words.txt").text ?? "")]);
  const spellers = new Map<Language, Speller>();
  for (const language of corpus.site.languages) {
    const dictionary = await dictionaries(language);
    if (dictionary) spellers.set(language, spellerOf(dictionary, known));
  }
  return spellers;
}

function textOf(block: Block, path: string, language: Language): Text {
  return { path, language, text: textOfBlock(block), placeOf: (index) => placeInBlock(block, index) };
}

/** Each unknown word of a text that was not reported of its file before. */
function misspelled(text: Text, speller: Speller | undefined, reported: Set<string>): Finding[] {
  if (!speller) return [];
  const words = wordsToSpell(text.text, text.language);
  return withoutForeignQuotations(text.text, words, speller.knows)
    .filter((word) => !speller.knows(word))
    .flatMap(({ word, index }) => {
      const key = `${text.path}\0${word.toLowerCase()}`;
      if (reported.has(key)) return [];
      reported.add(key);
      const suggestions = speller.suggest(word);
      const mixed = mixesScripts(word);
      return [spellingFinding({ path: text.path, at: text.placeOf(index), word, mixed, suggestions })];
    });
}
