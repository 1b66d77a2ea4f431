/** Ukrainian nouns and adjectives: from one form to the stem, and from the stem to all forms. */

import { likeAdjective, likeSurname } from "./ukrainian-adjectives.ts";
import {
  closedSyllable,
  openSyllable,
  softenedStem,
  undoubled,
  unsoftenedStem,
  withFleetingVowel,
  withoutFleetingVowel,
} from "./ukrainian-changes.ts";
import * as endings from "./ukrainian-endings.ts";
import { type Endings, isVowel } from "./ukrainian-endings.ts";
import { isSurelyInflected } from "./ukrainian-kinds.ts";
import { maybe, type Reading, surely } from "./ukrainian-reading.ts";

const soft = ["ями", "ям", "ях", "еві", "ем", "ею", "ей", "я", "ю"];
const hard = ["ами", "ам", "ах", "ові", "ом", "ою", "ів", "а", "у", "и", "і", "о", "е"];
const longestFirst = [...soft, ...hard].sort((a, b) => b.length - a.length);
const afterVowel = ["ями", "ям", "ях", "єві", "єм", "єю", "їв", "ї", "є", "я", "ю", "й"];

/** Every way in which a word can be a noun. */
export function nounReadings(word: string): Reading[] {
  // останнього, синьої: no noun ends so.
  if (/ь(?:ого|ому|ої|ою)$/.test(word)) return [];
  const readings = isSurelyInflected(word) ? [] : uninflected(word);
  return [...readings, ...inflected(word)].filter(({ stem }) => stem.length > 1);
}

/** The word with an ending: the longest that it may have. */
function inflected(word: string): Reading[] {
  const find = (list: string[]) => list.find((ending) => word.endsWith(ending) && word.length - ending.length > 1);
  const vowelEnding = /(?<!муз|троф|ліц|євр)[ое]ю$/.test(word) ? undefined : find(afterVowel);
  if (word.endsWith("ий")) return [];
  if (vowelEnding !== undefined && isVowel(word.at(-vowelEnding.length - 1))) {
    const readings = [surely(word.slice(0, -vowelEnding.length), endings.vowelNoun)];
    if (word.endsWith("ей")) return [...readings, ...nounsOf(word.slice(0, -2), "ей")];
    return word.endsWith("єві") ? [...readings, ...nounsOf(word.slice(0, -1), "і")] : readings;
  }
  const ending = find(longestFirst);
  if (ending === undefined || /(?:ого|ими)$/.test(word)) return [];
  const alsoAdjective = /(?:ові|еві)$/.test(word) && word.length > 5 ? nounsOf(word.slice(0, -1), "і") : [];
  return [...nounsOf(word.slice(0, -ending.length), ending), ...alsoAdjective];
}

/** Stems to which і and ів may come as soft endings: лікарі, школі, смерті, Русі. */
const maybeSoft =
  /(?:[^аеєиіїоуюя]н|[еє]н|(?:каз|ряз)ан|[ояі]н|[^уаь]л|[аяо]р|[оа]ст|смерт|п?ят|с[іе]т|від|молод|[лм][еі]д|рус|княз)$/;

const feminine = /(?:.{3}ост|област|власт|част|смерт|памят|відповід|молод)$/;

/** All forms of a noun by its stem; of an adjective too where it may be one. */
function nounsOf(stem: string, ending: string): Reading[] {
  if (stem.length < 2) return [];
  if (feminine.test(stem) && /^(?:[ійюь]|ей|ям|ями|ях)$/.test(ending))
    return [surely(stem, endings.softFeminine), ...unendedForms(stem, true)];
  const isSoft = soft.includes(ending) || (ending === "і" && undoubled(stem) !== undefined);
  const main = [surely(stem, endings.ofGender(endingsOf(stem, isSoft), ending))];
  if (/^(?:і|ів)$/.test(ending) && maybeSoft.test(stem)) main.push(surely(stem, endings.softNoun));
  // дні, днів: of nouns without a vowel in the stem this one is the usual.
  if (main.length > 1 && /^[^аеєиіїоуюя]+н$/.test(stem)) main.shift();
  const single = undoubled(stem);
  if (single !== undefined && isSoft) {
    return [
      ...main,
      surely(single, endings.only("ь", "")),
      ...(ending === "ю" && !/[ае]н$/.test(single) ? nounsOf(single, "ь") : []),
    ];
  }
  return [...main, ...citizens(stem), ...unendedForms(stem, isSoft || ending === "і"), ...velarChanges(stem, ending)];
}

/** громадянин → громадяни. */
function citizens(stem: string): Reading[] {
  return /[ая]нин$/.test(stem) ? [surely(stem.slice(0, -2), endings.hardNoun)] : [];
}

/** жінк → жінок, дн → день, рок → рік. */
function unendedForms(stem: string, isSoft: boolean): Reading[] {
  if (stem.endsWith("ост")) return [maybe(`${stem.slice(0, -3)}іст`, endings.only("ь", "ю"))];
  if (stem.endsWith("іст") && isSoft) return [maybe(`${stem.slice(0, -3)}ост`, endings.softNoun)];
  const zero = endings.only(...(isSoft || stem.endsWith("ц") ? ["ь", ""] : [""]));
  const closed = closedSyllable(stem);
  const withVowel = withFleetingVowel(stem).map((other) => maybe(other, other.endsWith("ь") ? endings.only("") : zero));
  return [...closed.map((other) => maybe(other, zero)), ...withVowel, ...closed.flatMap(doubledInstrumental)];
}

/** ніч → ніччю, Білорусь → Білоруссю. */
function doubledInstrumental(stem: string): Reading[] {
  return /[аеєиіїоуюя][жчшнлтдзс]$/.test(stem) ? [maybe(stem + stem.at(-1), endings.only("ю"))] : [];
}

function velarChanges(stem: string, ending: string): Reading[] {
  const softened = softenedStem(stem);
  if (softened !== undefined) return [surely(softened, endings.only("і"))];
  const velar = ending === "і" ? unsoftenedStem(stem) : undefined;
  return velar === undefined
    ? []
    : [maybe(velar, endings.ofGender(endings.hardNoun, "ою")), ...unendedForms(velar, false)];
}

/** A word without an ending is no adjective. */
const withoutAdjective = (stem: string, isSoft: boolean): Endings =>
  /(?<!ві)й?[сцз]ьк$/.test(stem) ? endings.ofDonetsk : endingsOf(stem, isSoft, []);

function endingsOf(
  stem: string,
  isSoft: boolean,
  asAdjective = likeAdjective.test(stem) ? [endings.hardAdjective] : [],
): Endings {
  const last = stem.at(-1) ?? "";
  if (isVowel(last)) return endings.vowelNoun;
  if (/[жчшщ]/.test(last)) return endings.joined(endings.mixedNoun, ...asAdjective);
  if (isSoft && /[аия]р$/.test(stem)) return endings.joined(endings.only(""), endings.softAfterR);
  if (isSoft || last === "ц") return undoubled(stem) ? endings.doubledNoun : endings.softNoun;
  if (likeSurname.test(stem)) return endings.joined(endings.surname, ...asAdjective);
  if (/.[аяио]р$/.test(stem)) return endings.joined(endings.hardNoun, endings.softAfterR);
  return endings.joined(endings.hardNoun, ...asAdjective);
}

/** звинувачень, питань. */
const ofDoubled = /^(.{2,}(?:[жшщл]е|[^і]че|(?<!каз|ряз)(?<=..)а)н)ь$/;

/** Харків; of most words this is the ending of a genitive, as in терактів. */
const town = /(?:.{3}[кгчх]|остр)ів$/;

/** понеділок and помилок have forms without о, вирок has none. */
const fleetingK = /.{3}[^р]ок$/;

/** The word without an ending: Харків, день, край, жінок. */
function uninflected(word: string): Reading[] {
  if (/[аеєиіїоуюяй]$/.test(word)) return [];
  const [, doubled] = ofDoubled.exec(word) ?? [];
  if (doubled !== undefined)
    return [surely(doubled + doubled.at(-1), endings.doubledNoun), surely(doubled, endings.only("ь"))];
  const [, ofQuality] = /^(.{2,})ість$/.exec(word) ?? [];
  if (ofQuality !== undefined)
    return [
      surely(`${ofQuality}іст`, endings.only("ю")),
      surely(`${ofQuality}ост`, endings.without(endings.softFeminine, ["ь"])),
    ];
  const isSoft = word.endsWith("ь");
  const stem = word.replace(/ь$/, "");
  if (/.{4}ів$/.test(word))
    return town.test(word) ? openSyllable(stem, false).map((other) => surely(other, endings.town)) : [];
  const open = (/.{3}ін$|.{2}[^т]ік$/.test(word) ? [] : openSyllable(stem, isSoft)).flatMap((other) =>
    endedForms(other, isSoft, word.endsWith("їв")),
  );
  const fleeing = /рок$/.test(word) ? undefined : withoutFleetingVowel(word);
  return [
    ...(/(?<!^арх|^гн|^пос|^сп)ів$|(?:їв|ець|єць)$/.test(word) || fleetingK.test(word)
      ? []
      : [surely(stem, withoutAdjective(stem, isSoft)), ...velarChanges(stem, "")]),
    ...open,
    ...(isSoft || /[жчш]$/.test(stem) ? doubledInstrumental(stem) : []),
    ...citizens(stem),
    ...(fleeing === undefined ? [] : endedForms(fleeing, isSoft, true)),
  ];
}

/** Forms with an ending, of a noun whose form without one is known. */
function endedForms(stem: string, isSoft: boolean, sure: boolean): Reading[] {
  return [
    { stem, endings: endings.without(withoutAdjective(stem, isSoft), ["", "ь"]), sure },
    ...velarChanges(stem, ""),
  ];
}
