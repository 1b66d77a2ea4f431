/** Completes names as they are typed: `pes` to Dmitry Peskov. */
import { type NamedThing, type NameKind, startsOfName } from "./names-format.ts";
import type { FieldName } from "./query.ts";

export interface Completion {
  id: string;
  /** The name in the language of the reader. */
  name: string;
  /** The other name that was typed, where it was not this one. */
  alias?: string;
}

export interface Completing {
  prefix: string;
  field: FieldName;
  /** The first language that the thing has a name in, if none is given. */
  language: string | undefined;
}

const kindsOfField: { [field in FieldName]?: readonly NameKind[] } = {
  about: ["person", "organisation", "place"],
  outlet: ["outlet"],
  topic: ["topic"],
  author: ["author"],
  storyline: ["storyline"],
};

interface Candidate {
  completion: Completion;
  /** 0 for a name that begins with what was typed, then later words, then other names. */
  rank: number;
}

/** Things of which a name has words, in this order, that begin with what was typed. */
export function completions(completing: Completing, things: readonly NamedThing[]): Completion[] {
  const kinds = kindsOfField[completing.field] ?? [];
  const typed = startsOfName(completing.prefix);
  return things
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((thing) => candidatesOf(thing, typed, completing.language))
    .sort(bestFirst)
    .map(({ completion }) => completion);
}

function bestFirst(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.completion.name === b.completion.name) return a.completion.id < b.completion.id ? -1 : 1;
  return a.completion.name < b.completion.name ? -1 : 1;
}

function candidatesOf({ id, names }: NamedThing, typed: string[], language: string | undefined): Candidate[] {
  const shown = names[language ?? ""]?.[0] ?? Object.values(names)[0]?.[0] ?? id;
  const all = [shown, ...Object.values(names).flat(), id];
  const places = all.map((name) => placeOf(typed, startsOfName(name)));
  const matching = places.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const best = matching.sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (!best) return [];
  const alias = all[best.index] ?? "";
  const isOther = best.index > 0 && alias !== shown && alias !== id;
  return [{ completion: { id, name: shown, ...(isOther ? { alias } : {}) }, rank: rankOf(best) }];
}

/** The name that is shown counts before others, its first word before the rest. */
function rankOf({ place, index }: { place: number; index: number }): number {
  return (index === 0 ? 0 : 2) + (place === 0 ? 0 : 1);
}

/** The word of a name at which what was typed begins. */
function placeOf(typed: readonly string[], words: readonly string[]): number | undefined {
  if (typed.length === 0) return 0;
  const start = words.findIndex((_, first) =>
    typed.every((word, place) => {
      const there = words[first + place];
      return place === typed.length - 1 ? there?.startsWith(word) === true : there === word;
    }),
  );
  return start === -1 ? undefined : start;
}
