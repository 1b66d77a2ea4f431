/** Names as texts have them: in any case of Ukrainian and Russian, with “’s” in English. */

const letters = /[\p{L}\p{N}]+/gu;

/** Matches a name in a text, whatever its inflection. `undefined` for a name too short to be told from other words. */
export function namePattern(name: string): RegExp | undefined {
  const words = name.match(letters) ?? [];
  // Letters of an abbreviation may be a word in lower case: “who”, “it”.
  const isAbbreviation = words.length === 1 && name === name.toUpperCase();
  if (words.join("").length < (isAbbreviation ? 2 : 3)) return undefined;
  const inflected = words.map(inflectedWord).join("[^\\p{L}\\p{N}]+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${inflected}(?![\\p{L}\\p{N}])`, isAbbreviation ? "u" : "iu");
}

/**
 * Whether a text has a name, whatever its inflection. Patterns of all letters are dear to make: a name whose first word
 * the text does not have needs none.
 */
export function hasName(text: string, name: string): boolean {
  const [first = ""] = name.match(letters) ?? [];
  const stem = stemOfName(first) ?? first;
  return text.toLowerCase().includes(stem.toLowerCase()) && namePattern(name)?.test(text) === true;
}

/** A Cyrillic word with any ending; any other as it is. */
function inflectedWord(word: string): string {
  const stem = stemOfName(word);
  return stem === undefined ? word : `${stem}\\p{L}{0,4}`;
}

const shortestStem = 3;

/** What all cases of a Cyrillic name begin with: the name without its ending. `undefined` for what has no cases. */
export function stemOfName(word: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(word) || word.length < shortestStem) return undefined;
  const stem = word.replace(/(?:ий|ій|ый|ой|ая|яя|ое|ее|[аеєиіїоуюяйьыэ])$/iu, "");
  return stem.length < shortestStem ? word.slice(0, Math.max(shortestStem, word.length - 1)) : stem;
}
