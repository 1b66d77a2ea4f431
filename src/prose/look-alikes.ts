/** Letters that look alike in two alphabets, in the same order. */
const latin = "aceiopxyABCEHIKMOPTX";
const cyrillic = "асеіорхуАВСЕНІКМОРТХ";

const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index] ?? letter]));
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? letter]));

/** A word that mixes two alphabets as it would be in each of them alone, where that is possible. */
export function inOneScript(word: string): string[] {
  const inCyrillic = [...word].map((letter) => toCyrillic.get(letter) ?? letter).join("");
  const inLatin = [...word].map((letter) => toLatin.get(letter) ?? letter).join("");
  return [inCyrillic, inLatin].filter((one) => !(/\p{Script=Latin}/u.test(one) && /\p{Script=Cyrillic}/u.test(one)));
}
