/** Forms of words that Pagefind's stemmers join: `inflections.json`. */
import { readFileSync } from "node:fs";

export const stemmedLanguages = ["en", "ru"] as const;

export interface InflectedPage {
  text: string;
  pairs: {
    query: string;
    /** The word as it stands in the text. */
    form: string;
  }[];
}

export function readInflections(): Record<(typeof stemmedLanguages)[number], InflectedPage[]> {
  return JSON.parse(readFileSync(new URL("inflections.json", import.meta.url), "utf8"));
}
