/** How a text speaks of people whom it does not name: `the second source`, `одне з джерел`, `третий источник`. */
import type { Language } from "../domain/language.ts";

export interface SourceMention {
  start: number;
  end: number;
  /** Its turn, from 1; `next` for "another", `same` for "the source", `one` for "one source", `any` for "a source". */
  turn: number | "next" | "same" | "one" | "any";
  /** How the text describes it, if it says more than its turn. */
  description?: string;
  /** Its words without the description. */
  words: string;
}

interface Grammar {
  mention: RegExp;
  turns: [RegExp, SourceMention["turn"]][];
  /** What may follow directly: "a source *familiar with the matter*". */
  after: RegExp;
  /** What may follow behind a comma: "the third source, *a senior official*,". */
  apposition: RegExp;
}

const untilVerb =
  '(?:(?!\\s+(?:said|says|told|tells|added|adds|noted|stated|confirmed|claimed|explained|recalled|who|that|and|but|while|as|did|was|were|has|have|had)\\b)[^,.;:()"“”«»\\n]){1,140}';

const grammars: Record<Language, Grammar> = {
  en: {
    mention:
      /(?<![\p{L}\p{N}-])(?:(?:one|another|the (?:first|second|third|fourth|fifth|other)|an? (?:second|third|fourth|fifth|further)|first|second|third|fourth|fifth|this|the|an?)\s+(?:of\s+(?:the|its|their|his|her)\s+(?:(?:two|three|four|five|agency's)\s+)?)?(?:(?:anonymous|unnamed)\s+)?(?:sources?|interlocutors?)|(?:one|another) of the (?:two|three|four|five) (?:people|persons))(?![\p{L}\p{N}-])/giu,
    turns: [
      [/another|other|further/i, "next"],
      [/second/i, 2],
      [/third/i, 3],
      [/fourth/i, 4],
      [/fifth/i, 5],
      [/first/i, 1],
      [/^one/i, "one"],
      [/^(?:the|this)/i, "same"],
      [/^an?/i, "any"],
    ],
    after: new RegExp(
      `^\\s+(?:familiar|close|with|within|in|inside|at|from|briefed|near|involved)\\b${untilVerb}`,
      "iu",
    ),
    apposition:
      /^,\s+((?:an?|the|who (?:is|was|works|worked)|described as|himself|herself|also an?)\s[^,.;:()"“”«»\n]{2,140})(?=[,.;:]|\s*$)/iu,
  },
  uk: {
    mention:
      /(?<![\p{L}\p{N}])(?:(?:ще\s+)?(?:одн\p{L}{1,4}|перш\p{L}{1,3}|друг\p{L}{1,3}|інш\p{L}{1,3}|трет\p{L}{1,4}|четверт\p{L}{1,3}|п[’'ʼ]ят\p{L}{1,3}|це|цього|цьому|т(?:е|ого|ому)\s+(?:ж\s+)?сам\p{L}{1,3}|т(?:е|ого|ому)\s+ж)\s+)(?:(?:із|з|зі)\s+(?:\p{L}+\s+)?)?(?:джерел\p{L}{0,3}|співрозмовни\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:джерело|джерелом|джерелу|співрозмовни(?:к|ка|ком|ку|кові|ця|цею|цю))(?!\p{L})|^джерела(?!\p{L})/giu,
    turns: [
      [/^ще|^інш/i, "next"],
      [/^перш/i, 1],
      [/^одн/i, "one"],
      [/^друг/i, 2],
      [/^трет/i, 3],
      [/^четверт/i, 4],
      [/^п[’'ʼ]ят/i, 5],
      [/^(?:це|цього|цьому|т(?:е|ого|ому))\s/i, "same"],
      [/./, "any"],
    ],
    after:
      /^\s+(?:у|в|з|із|зі|поблизу|близьк\p{L}+|обізнан\p{L}+)\s[^,.;:()"“”«»\n]{2,120}?(?=\s+(?:сказа|каза|говори|вважа|поясни|розпові|заяви|додал|додав|зазначи|повідоми|підтверди|уточни|наголоси)\p{L}*|[,.;:]|\s*$)/iu,
    apposition:
      /^,\s+((?:високопоставлен|співробітни|чиновни|представни|обізнан|посадов|офіцер|дипломат|знайом|близьк|колишн|наближен|інженер|(?:як\p{L}+|що) (?:знайом|обізнан|близьк|наближен|працю|має доступ))[^,.;:()"“”«»\n]{2,140})(?=[,.;:]|\s*$)/iu,
  },
  ru: {
    mention:
      /(?<![\p{L}\p{N}])(?:(?:ещ[её]\s+)?(?:один|одн\p{L}{1,4}|перв\p{L}{1,3}|втор\p{L}{1,3}|друг\p{L}{1,3}|трет\p{L}{1,4}|четв[её]рт\p{L}{1,3}|пят\p{L}{1,3}|этот|этого|т(?:от|ого)\s+же)\s+)(?:из\s+(?:\p{L}+\s+)?)?(?:источник\p{L}{0,3}|собеседни\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:источник|собеседни[кц])(?:а|ом|у|ей|ы)?(?!\p{L})/giu,
    turns: [
      [/^ещ[её]|^друг/i, "next"],
      [/^перв/i, 1],
      [/^один|^одн/i, "one"],
      [/^втор/i, 2],
      [/^трет/i, 3],
      [/^четв/i, 4],
      [/^пят/i, 5],
      [/^(?:этот|этого|тот|того)\s/i, "same"],
      [/./, "any"],
    ],
    after:
      /^\s+(?:в|во|из|с|близк\p{L}+|рядом)\s[^,.;:()"“”«»\n]{2,120}?(?=\s+(?:сказа|говори|счита|поясни|рассказа|заяви|добави|отмети|сообщи|подтверди|уточни|подчеркну)\p{L}*|[,.;:]|\s*$)/iu,
    apposition:
      /^,\s+((?:высокопоставлен|сотрудни|чиновни|представител|осведомл|офицер|дипломат|знаком|близк|бывш|инженер|котор\p{L}+ (?:знаком|осведомл|близк|работа|имеет доступ))[^,.;:()"“”«»\n]{2,140})(?=[,.;:]|\s*$)/iu,
  },
};

/** All mentions of single sources in a text. "Two sources" and "sources" are nobody that a quote could be tied to. */
export function sourceMentions(text: string, language: Language): SourceMention[] {
  const grammar = grammars[language];
  return [...text.matchAll(grammar.mention)]
    .filter(({ 0: words, index }) =>
      language === "en" ? !isPlural(words) : !isCounted(text.slice(Math.max(0, index - 30), index)),
    )
    .map(({ 0: words, index }) => mentionOf(text, index, words, grammar));
}

/** "The sources" are several; "one of the sources" is not. */
function isPlural(words: string): boolean {
  return /s$/i.test(words) && !/\bof\b/i.test(words);
}

/** "два источника" are two. */
function isCounted(before: string): boolean {
  return /(?<!\p{L})(?:дв\p{L}{1,3}|тр[иоьё]\p{L}{0,2}|четыр\p{L}{1,2}|чотир\p{L}{1,3}|нескольк\p{L}+|кілько?\p{L}*|\d+)\s+$/iu.test(
    before,
  );
}

function mentionOf(text: string, start: number, words: string, grammar: Grammar): SourceMention {
  const turn = grammar.turns.find(([pattern]) => pattern.test(words))?.[1] ?? "any";
  const end = start + words.length;
  const behind = text.slice(end);
  const direct = grammar.after.exec(behind)?.[0];
  const apposition = grammar.apposition.exec(behind)?.[1];
  if (direct)
    return { start, end: end + direct.length, turn, words, description: inSentence(`${words}${direct}`.trim()) };
  return { start, end, turn, words, ...(apposition ? { description: apposition.trim() } : {}) };
}

/** As it would stand inside a sentence: all that mentions begin with are common words. */
export function inSentence(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
