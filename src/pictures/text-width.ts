/**
 * How wide a line of text may become. Nothing can be measured when the site is built and the reader's font is not
 * known, so the answer is for wide sans-serif faces, and for Ukrainian as well as for English.
 */

/** Widths in ems, the first pattern that matches holds. */
const widths: [RegExp, number][] = [
  [/[ijlI.,:;'’|!()[\]іїІЇ]/u, 0.3],
  [/[\sftr\-–“”«»/]/u, 0.4],
  [/[mwMWмшщюжфыМШЩЮЖФЫ@%—…]/u, 0.9],
  [/\p{Lu}/u, 0.7],
  [/[^\p{Ll}\p{Nd}]/u, 0.6],
];
const otherwise = 0.57;

/** The width of a line in the unit of `size`. */
export function widthOf(line: string, size: number): number {
  const ems = [...line].reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size;
}

function emsOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? otherwise;
}

/** How many lines a text takes where lines break at spaces. */
export function linesOf(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wanted = widthOf(word, size);
    const joined = used === 0 ? wanted : used + widthOf(" ", size) + wanted;
    if (joined <= width || used === 0) used = joined;
    else {
      lines += 1;
      used = wanted;
    }
  }
  return lines;
}
