/** Sentences that say who was asked and did not answer, as responses of the head. */
import type { Language } from "../domain/language.ts";
import { type FoundName, findNames } from "./find-names.ts";
import { isMark, mark } from "./mark.ts";
import type { NameIndex } from "./names.ts";
import { sentencesOf } from "./quote-ranges.ts";

export interface DraftResponse {
  /** `org:…`, `person:…` or a mark. */
  party: string;
  answer: "none" | "declined" | "no comment";
}

type Answers = readonly (readonly [answer: DraftResponse["answer"], pattern: string])[];

const answers: Record<Language, Answers> = {
  en: [
    [
      "none",
      "(?:did|had|has|have|does|do) not (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)|(?:didn|hadn|hasn)[’']t (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|could not (?:immediately )?be reached|(?:was|were) not (?:immediately )?available for comment|(?<=neither\\s.{3,160})(?:immediately )?(?:responded|replied|answered)",
    ],
    [
      "declined",
      "(?:has |have |had )?(?:declined|refused)(?: to comment| comment|to answer)|(?:would|did) not comment",
    ],
    ["no comment", "(?:had|gave|made|offered) no (?:immediate )?comment"],
  ],
  uk: [
    [
      "none",
      "не (?:одразу |відразу |поки )?(?:відповіл[аио]|відповів|відреагувал[аио]|відреагував)|(?:залиши(?:в|ла|ло|ли)) (?:запит |запитання )?без відповіді",
    ],
    ["declined", "відмови(?:вся|лася|лося|лись|лися)(?: від)? комент\\p{L}+|не ста(?:в|ла|ло|ли) коментувати"],
    [
      "no comment",
      "(?:коментарів )?не нада(?:в|ла|ло|ли)(?: жодних)?(?: коментар\\p{L}+)?|не прокоментува(?:в|ла|ло|ли)",
    ],
  ],
  ru: [
    ["none", "не (?:сразу |пока )?(?:ответил[аио]?|отреагировал[аио]?)|оставил[аио]? (?:запрос |вопрос )?без ответа"],
    ["declined", "отказал(?:ся|ась|ось|ись)(?: от)? коммент\\p{L}+|не стал[аио]? комментировать"],
    ["no comment", "не (?:предоставил[аио]?|дал[аио]?) коммент\\p{L}+|не прокомментировал[аио]?"],
  ],
};

/** All responses of a text, one for each party, in the order of the text. */
export function responsesIn(text: string, names: NameIndex): DraftResponse[] {
  const found = sentencesOf(text).flatMap((sentence) => responsesOfSentence(sentence, names));
  return found.filter(({ party }, index) => found.findIndex((other) => other.party === party) === index);
}

function responsesOfSentence(sentence: string, names: NameIndex): DraftResponse[] {
  const groups = answers[names.language];
  const whole = groups.map(([, pattern]) => `((?<!\\p{L})(?:${pattern})(?!\\p{L}))`).join("|");
  const matches = [...sentence.matchAll(new RegExp(whole, "giu"))];
  return matches.flatMap((match, turn) => {
    const answer = groups[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? "none";
    const last = matches[turn - 1];
    const before = sentence.slice(last ? last.index + last[0].length : 0, match.index);
    const after = sentence.slice(match.index + match[0].length, matches[turn + 1]?.index);
    return partiesOf(before, after, names).map((party) => ({ party, answer }));
  });
}

/** Whom the words before the verb name, or where they name nobody, the words after it: "не відповіли в Кремлі". */
function partiesOf(before: string, after: string, names: NameIndex): string[] {
  const clause = before.split(/;|\s(?:while|but|although|тоді як|але|но)\s/u).at(-1) ?? "";
  const explained = explainedParty(clause, names);
  if (explained !== undefined) return [explained];
  const parts = clause.split(coordinated);
  const parties: string[] = [];
  for (const [turn, part] of parts.reverse().entries()) {
    const found = holdersIn(part, names);
    if (turn > 0 && !isNameOnly(part, found)) break;
    parties.unshift(...(found.length > 0 ? found.slice(-1).map(partyOf) : unknownParty(part, turn)));
  }
  const isKnown = parties.some((party) => !isMark(party));
  const behind = isKnown ? [] : holdersIn(after, names).slice(0, 1).map(partyOf);
  return behind.length > 0 ? behind : parties;
}

const coordinated = /,\s*(?:and\s+)?|\s(?:and|nor|та|і|й|и|ні|ни)\s/u;

/** Somebody with an apposition is one: "The company, Northport Lines Ltd., did not reply". */
function explainedParty(clause: string, names: NameIndex): string | undefined {
  const [, party = "", apposition = ""] = /^\s*([^,]+),\s+([^,]+),\s*$/u.exec(clause) ?? [];
  const several = /(?:^|\s)(?:and|or|nor|та|і|й|и|ні|ни)\s/u;
  if (!/^[Tt]he\s\p{Ll}|^\p{Lu}/u.test(party) || several.test(party) || several.test(apposition)) return undefined;
  const found = holdersIn(apposition, names).at(-1) ?? holdersIn(party, names).at(-1);
  if (found) return partyOf(found);
  return /^[Tt]he\s\p{Ll}/u.test(party) ? mark(`org:… or person:… for ${party.trim()}, ${apposition}`) : undefined;
}

function holdersIn(text: string, names: NameIndex): FoundName[] {
  return findNames(text, names).filter(({ kind }) => kind === "org" || kind === "person");
}

function partyOf({ kind, id }: FoundName): string {
  return `${kind}:${id}`;
}

/** Whether a part of an enumeration is a name and nothing that somebody did. */
function isNameOnly(part: string, found: FoundName[]): boolean {
  let words = part;
  for (const { start, end } of [...found].reverse()) words = `${words.slice(0, start)} ${words.slice(end)}`;
  const others = words
    .split(/\s+/)
    .filter((word) => /\p{L}{3,}/u.test(word) && !/^(?:the|for|also|both|її|його)$/iu.test(word));
  return found.length > 0 ? others.length <= 1 : others.length <= 4 && hasName(part);
}

/** A name has a capital letter behind its article. */
function hasName(part: string): boolean {
  return /^\s*(?:[Tt]he\s+)?\p{Lu}/u.test(part);
}

function unknownParty(part: string, turn: number): string[] {
  const subject = part
    .replace(/["“”«»]|^\s*(?:neither|both)\s/giu, "")
    .replace(/\s(?:said|says)(?:\s(?:that|it|he|she|they))*\s*$/u, "")
    .replace(/\s(?:for (?:their|its|his|her|our) part|також|также|also)\s*$/u, "")
    .trim()
    .slice(-80);
  if (subject === "") return turn === 0 ? [mark("who was asked, as org:… or person:…")] : [];
  return [mark(`org:… or person:… for ${subject}`)];
}
