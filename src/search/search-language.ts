/** What the open reports of one language answer. */
import type { Note } from "./answer.ts";
import { beginningsOf } from "./beginnings.ts";
import { evaluate } from "./evaluate.ts";
import { asPhrase, expandNames } from "./expand.ts";
import type { Scores } from "./hits.ts";
import type { LanguageIndex } from "./language-index.ts";
import { leafKey, positiveLeaves } from "./leaves.ts";
import { few, loosen } from "./loosen.ts";
import type { Marking } from "./marks.ts";
import type { NameBook } from "./names.ts";
import type { Query } from "./query.ts";
import { allOf } from "./query-form.ts";
import { universeOf } from "./universe.ts";

export interface LanguageAnswer {
  index: LanguageIndex;
  /** Reports that match; further ones by another name or a beginning; further ones with some of the words. */
  tiers: [exact: Scores, wider: Scores, loose: Scores];
  notes: Note[];
  /** Words that no report has in any form. */
  unknown: string[];
  /** What words are marked in the texts of reports. */
  markings: Marking[];
}

export async function searchLanguage(index: LanguageIndex, query: Query, names: NameBook): Promise<LanguageAnswer> {
  const { query: widened, names: used } = await expandNames(query, {
    // Without the file of names, the search knows no other names, and goes on.
    find: (words) => names.find(words, index.language).catch(() => []),
    nameQuery: (await index.stems).inIndex ? asPhrase : allOf,
  });
  const universe = await universeOf(index, [query, widened]);
  const exact = evaluate(query, universe);
  const { hitsOf, notes, unknown } = await beginningsOf(index, widened, universe);
  const wide = evaluate(widened, { ...universe, hitsOf });
  const loose = wide.size < few ? await loosen(index, query) : undefined;
  const rest = without(loose?.scores ?? new Map(), wide);
  return {
    index,
    tiers: [exact, without(wide, exact), rest],
    notes: [
      ...used.map((name): Note => ({ type: "also-searched", ...name })),
      ...notes,
      ...(loose && rest.size > 0 ? [{ type: "some-words", exact: wide.size } as const, ...loose.notes] : []),
    ],
    unknown,
    markings: [
      ...positiveLeaves(widened).map((leaf) => ({ leaf, hits: hitsOf(leafKey(leaf)) })),
      ...(loose?.markings ?? []),
    ],
  };
}

function without(a: Scores, b: Scores): Scores {
  return new Map([...a].filter(([report]) => !b.has(report)));
}
