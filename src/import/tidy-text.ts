/** Text from strangers, without what nobody can see. */

/** Joiners, marks of direction and order of bytes, soft hyphens: they hide in pasted text and part words for a search. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** Line ends as `\n`, all spaces as spaces, no control characters, no lone halves of characters. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n")
    .replace(invisible, "")
    .replace(wideSpaces, " ")
    .replace(control, "")
    .normalize("NFC");
}

/** The same in one line. */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, " ").trim();
}
