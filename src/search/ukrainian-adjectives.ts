/** Ukrainian adjectives whose ending shows what they are, and last names that are declined like them. */
import * as endings from "./ukrainian-endings.ts";
import { stemOfAdjective } from "./ukrainian-kinds.ts";
import { maybe, type Reading, surely } from "./ukrainian-reading.ts";

const hard = /^(.{2,})(?:ого|ому|ими|ий|ої|их|им)$/;
const soft = /^(.{2,})(?:ього|ьому|ьої|ьою|є)$/;
/** остання, сьогоднішню: adjectives that are soft in all forms. */
const surelySoft = /^(.+(?:стан|шн|редн|ран|ізн))(?:я|ю|ього|ьому|ьої|ьою|є)$/;
/** Both новім and синім end so, and nouns as well: Дітріх. */
const either = /^(.{2,})(?:ім|іми|іх|ій)$/;

/** Stems before whose ambiguous endings an adjective is as likely as a noun: судовий, російський. */
export const likeAdjective =
  /(?:.{3}[^аеєиіїоуюялй]н|.{3}[зкдв]ан|[жчшщлсвр]ен|[бгкптсзш]л|[сцз]ьк|.{3}[ое]в|лив|ист|иш|іш)$|^(?:нов|стар|мал|інш|перш|друг|трет|біл|чорн|добр|сам|кожн|жодн|рідн)$/;

/** Путін, Юсов, Мірзоєв. */
export const likeSurname = /.{2}(?<!сл|осн|ум)(?:ов|ев|єв|їв|ін|їн|ин)$/;

/** Every way in which a word can be an adjective by its ending. */
export function adjectivalReadings(word: string): Reading[] {
  const [, softStem] = soft.exec(word) ?? surelySoft.exec(word) ?? [];
  if (softStem !== undefined) return /[аеєиіїоуюя]$/.test(softStem) ? [] : [surely(softStem, endings.softAdjective)];
  const [, eitherStem] = either.exec(word) ?? [];
  if (eitherStem !== undefined) return eitherReadings(word, eitherStem);
  const [, hardStem] = hard.exec(word) ?? [];
  if (hardStem !== undefined) {
    const readings = [surely(hardStem, endings.hardAdjective)];
    return likeSurname.test(hardStem) ? [...readings, surely(hardStem, endings.surname)] : readings;
  }
  const stem = stemOfAdjective(word);
  return stem === undefined ? [] : [surely(stem, endings.hardAdjective)];
}

/** версій is the genitive of версія. */
function eitherReadings(word: string, stem: string): Reading[] {
  if (/[сцздгпрбтмф]ій$/.test(word) && !likeAdjective.test(stem)) return [];
  const read = stem.endsWith("н") ? surely : maybe;
  return [surely(stem, endings.hardAdjective), read(stem, endings.softAdjective)];
}
