import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one most likely means: the closest within a third of its length (at least 2 edits,
 * but not as many as it has letters), or one that begins with it. Of two equally close, the one of the same length; then the first in the order given.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1);
  let best: { name: string; edits: number } | undefined;
  for (const candidate of known) {
    const edits =
      candidate.startsWith(name) && name.length > 2 ? 1 : distance(name, candidate) + lengthPenalty(name, candidate);
    if (Math.floor(edits) <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
      best = { name: candidate, edits };
  }
  return best?.name;
}

/** Breaks ties between candidates of equal distance: typing errors rarely change the length. */
function lengthPenalty(name: string, candidate: string): number {
  return name.length === candidate.length ? 0 : 0.5;
}

/** `did you mean \`x\`?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const found = nearest(name, known);
  return found === undefined ? "" : `; did you mean \`${found}\`?`;
}

/** Names shorter than this are too easily another name. */
const shortestName = 4;

/**
 * Corrects a name with one wrong, missing or surplus letter, where exactly one known name can be meant. A name with
 * another number is another thing.
 */
export function typingError(
  found: string,
  known: Iterable<string>,
): { found: string; replacement: string } | undefined {
  if (found.length < shortestName) return undefined;
  const meant = [...known].filter(
    (name) =>
      Math.abs(name.length - found.length) <= 1 && distance(found, name) === 1 && digitsOf(found) === digitsOf(name),
  );
  const [replacement] = meant;
  return meant.length === 1 && replacement !== undefined ? { found, replacement } : undefined;
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, "");
}
