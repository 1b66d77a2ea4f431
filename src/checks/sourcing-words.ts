/** How three languages speak of sources: the words by which the rules of `check-sourcing-*.ts` find what they look for. */
import type { Language } from "../domain/language.ts";
import { sourcingWordsEn } from "./sourcing-words-en.ts";
import { sourcingWordsRu } from "./sourcing-words-ru.ts";
import { sourcingWordsUk } from "./sourcing-words-uk.ts";

export interface SourcingWords {
  /** Any noun for several sources: what has none needs no closer look. */
  several: RegExp;
  /** Something attributed to several sources: “sources said”, “citing sources”. */
  plural: RegExp;
  /** A description of surely one person; what is neither this nor plural by its look says nothing about the number. */
  onePerson: RegExp;
  /** Nouns that say no more of a person than that something comes from them. */
  bare: ReadonlySet<string>;
  /** What may stand beside such a noun and still say nothing: articles, numerals, “anonymous”. */
  fillers: ReadonlySet<string>;
  /** That there is one source, or that it has no name: “one official”, “whom Reuters does not name”. */
  saysAlone: RegExp;
  /** Opinion and speculation. */
  opinion: RegExp;
  /** A request not to be named, given as if it were the reason for it. */
  request: RegExp;
  /** What makes a request a reason: “because”, “for fear of”. */
  cause: RegExp;
  /** Other ways of writing `not given`. */
  notGiven: ReadonlySet<string>;
  /** Further words that tell nobody apart: prepositions, “cited by”, and the most general nouns for whoever speaks. */
  generic: ReadonlySet<string>;
}

const words: Record<Language, SourcingWords> = { en: sourcingWordsEn, uk: sourcingWordsUk, ru: sourcingWordsRu };

export function sourcingWords(language: Language): SourcingWords {
  return words[language];
}

/** What stands for a reason and is none, in any language. */
export const emptyReasons: ReadonlySet<string> = new Set(
  "-|–|—|?|n/a|na|no|none|yes|true|false|unknown|tbd|todo|anonymous|anonymity|ні|нет|так|да|невідомо|неизвестно|анонімно|анонимно".split(
    "|",
  ),
);
