import type { Endings } from "./ukrainian-endings.ts";

/** A way to read a word: its forms are these endings after this stem. */
export interface Reading {
  stem: string;
  endings: Endings;
  /** Whether the word surely has these forms, if it is a noun, an adjective or a verb at all. */
  sure: boolean;
}

export const surely = (stem: string, endings: Endings): Reading => ({ stem, endings, sure: true });
export const maybe = (stem: string, endings: Endings): Reading => ({ stem, endings, sure: false });
