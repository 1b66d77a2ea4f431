/**
 * Small whole numbers as text, one character each: a column of them compresses far better in this form than as decimal
 * numbers with commas. Numbers below 91 are printable ASCII, without the two characters that JSON escapes.
 */
const firstAscii = 0x23;
const backslash = 0x5c;
const asciiCount = 0x7e - firstAscii;
const firstOther = 0xa1;
/** Where surrogates begin, which do not stand alone in text. */
const end = 0xd800;

/** The largest number that has a character. */
export const largestNumber = asciiCount + (end - firstOther) - 1;

export function textOfNumbers(numbers: Iterable<number>): string {
  let text = "";
  for (const number of numbers) text += String.fromCharCode(codeOf(number));
  return text;
}

export function numbersOfText(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, place) => numberOf(text.charCodeAt(place)));
}

function codeOf(number: number): number {
  if (!Number.isInteger(number) || number < 0 || number > largestNumber)
    throw new Error(`Unexpected number \`${number}\`, expected a whole number from 0 to ${largestNumber}`);
  if (number >= asciiCount) return number - asciiCount + firstOther;
  return firstAscii + number + (firstAscii + number >= backslash ? 1 : 0);
}

function numberOf(code: number): number {
  if (code >= firstOther) return code - firstOther + asciiCount;
  return code - firstAscii - (code > backslash ? 1 : 0);
}
