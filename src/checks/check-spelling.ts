/** Words that are in no dictionary, nor names of the corpus, nor words of the desk: each once a file, where it first stands. */
import type { Finding } from "./finding.ts";

export interface UnknownWord {
  path: string;
  at: Finding["at"];
  word: string;
  /** Whether letters of two alphabets are mixed in it. */
  mixed: boolean;
  suggestions: readonly string[];
}

export function spellingFinding({ path, at, word, mixed, suggestions }: UnknownWord): Finding {
  return {
    path,
    at,
    code: "prose/spelling",
    message: mixed
      ? `Unexpected word \`${word}\` with letters of two alphabets, expected those of one${hint(suggestions)}`
      : `Unexpected word \`${word}\`, expected one that a dictionary has${hint(suggestions)}`,
    remedy: mixed
      ? "Type the word again with the keyboard of one language."
      : `Correct it; if it is right, add it to \`words.txt\` in the content folder.`,
  };
}

function hint(suggestions: readonly string[]): string {
  const words = suggestions.map((word) => `\`${word}\``);
  if (words.length === 0) return "";
  const last = words.at(-1);
  return `; did you mean ${words.length === 1 ? last : `${words.slice(0, -1).join(", ")} or ${last}`}?`;
}
