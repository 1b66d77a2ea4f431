/** How the stem of a Ukrainian word changes between its forms: рік and року, день and дня, рука and руці. */
import { isVowel } from "./ukrainian-endings.ts";

/**
 * рік → рок, Київ → Києв: in an open syllable і goes back to what it was. `stem` stands without an ending; е comes from
 * soft ones mostly: камінь, річ.
 */
export function openSyllable(stem: string, isSoft: boolean): string[] {
  const [, before = "", vowel, after = ""] = /^(.*)([ії])([^аеєиіїоуюяйь]{1,2})$/.exec(stem) ?? [];
  if (vowel === "ї") return [`${before}є${after}`];
  if (vowel === undefined) return [];
  const mayBeE = /^[жчшщ]$/.test(after) || (isSoft && after !== "ст");
  return [`${before}о${after}`, ...(mayBeE ? [`${before}е${after}`] : [])];
}

/** рок → рік, Києв → Київ: without an ending the last syllable is closed. */
export function closedSyllable(stem: string): string[] {
  const [, before = "", vowel, after = ""] = /^(.*)([оеє])([^аеєиіїоуюяйь]{1,2})$/.exec(stem) ?? [];
  if (vowel === undefined) return [];
  return [`${before}${vowel === "є" ? "ї" : "і"}${after}`];
}

const fleeting =
  /^(?=.*(?:[ое]к|[ое]н?ц?ь|(?:віт|свят)ер|(?:пос|вуз|кот|ор|уг)[ео]л|ерк[оа]в)$)(.*[^аеєиіїоуюя])([ое])([кцнлрв])(ь?)$/;

/** день → дн, кінець → кінц, жінок → жінк; боєць → бійц. `word` stands without an ending, but with its ь. */
export function withoutFleetingVowel(word: string): string | undefined {
  const soldier = /^(.*)оєць$/.exec(word);
  if (soldier) return `${soldier[1]}ійц`;
  const traveller = /^(.*[аеиіїуюя])єць$/.exec(word);
  if (traveller) return `${traveller[1]}йц`;
  const [, before, , after] = fleeting.exec(word) ?? [];
  if (before === undefined) return undefined;
  if (word === "тиждень") return "тижн";
  return `${before}${before.endsWith("л") && after === "ц" ? "ь" : ""}${after}`;
}

/** дн → день, кінц → кінець, жінк → жінок, центр → центр: what stands without an ending. */
export function withFleetingVowel(stem: string): string[] {
  const [, before = "", last] = /^(.*[^аеєиіїоуюя])([кцнрлв])$/.exec(stem) ?? [];
  if (stem === "тижн") return ["тижден"];
  if (last === undefined) return [];
  const hard = before.replace(/[ьй]$/, "");
  if (last === "ц")
    return [...(before.endsWith("й") ? [`${hard}єць`, `${hard.replace(/і$/, "о")}єць`] : []), `${hard}ець`];
  if (last === "к") return [`${before}ок`, ...(/[ьй]$/.test(before) ? [`${hard}ок`, `${hard}йок`] : [])];
  if (last === "н") return [`${hard}ень`, `${hard}ен`, `${hard}он`, `${hard}онь`];
  return [`${hard}е${last}`, `${hard}о${last}`];
}

const velars: Record<string, string> = { к: "ц", г: "з", х: "с" };

/** рук → руц, Праг → Праз: before і. */
export function softenedStem(stem: string): string | undefined {
  const soft = velars[stem.at(-1) ?? ""];
  return soft === undefined ? undefined : stem.slice(0, -1) + soft;
}

/** руц → рук, Праз → Праг: what a stem before і may come from. */
export function unsoftenedStem(stem: string): string | undefined {
  const velar = Object.entries(velars).find(([, soft]) => soft === stem.at(-1))?.[0];
  // столиці and вулиці come from -иця, політиці and Америці from -ика.
  if (velar === undefined || /(?:[нлвд]иц|рус)$/.test(stem)) return undefined;
  return stem.slice(0, -1) + velar;
}

const firstPerson: [RegExp, string][] = [
  [/(?:ст|ск)$/, "щ"],
  [/зд$/, "ждж"],
  [/д$/, "дж"],
  [/[ткц]$/, "ч"],
  [/[зг]$/, "ж"],
  [/[сх]$/, "ш"],
  [/([бпвмф])$/, "$1л"],
];

/** поперед → попередж, заяв → заявл, каз → каж: the stem of попереджу, заявлю and кажу. */
export function iotatedStem(stem: string): string | undefined {
  const change = firstPerson.find(([ending]) => ending.test(stem));
  return change && stem.replace(...change);
}

const backFromFirstPerson: [RegExp, string[]][] = [
  [/щ$/, ["ст", "ск"]],
  [/дж$/, ["д"]],
  [/([бпвмф])л$/, ["$1"]],
  [/ч$/, ["т", "к"]],
  [/ж$/, ["з", "г"]],
  [/ш$/, ["с", "х"]],
];

/** каж → каз, попередж → поперед. */
export function uniotatedStems(stem: string): string[] {
  const change = backFromFirstPerson.find(([ending]) => ending.test(stem));
  return change ? change[1].map((before) => stem.replace(change[0], before)) : [];
}

/** питанн → питан: a consonant that is written twice stands once before ь or nothing. */
export function undoubled(stem: string): string | undefined {
  const last = stem.at(-1);
  return last !== undefined && last === stem.at(-2) && !isVowel(last) ? stem.slice(0, -1) : undefined;
}
