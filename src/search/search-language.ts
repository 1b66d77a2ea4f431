/** What the reports of one language answer. */
import type { Note } from "./answer.ts";
import { beginningsOf } from "./beginnings.ts";
import { evaluate, without } from "./evaluate.ts";
import { asPhrase, expandNames, inAnyForm } from "./expand.ts";
import type { Scores } from "./hits.ts";
import { leafKey, leafOf, negativeLeaves, positiveLeaves } from "./leaves.ts";
import { few, loosen } from "./loosen.ts";
import type { Marking } from "./marks.ts";
import type { NameBook } from "./names.ts";
import type { Query } from "./query.ts";
import type { SearchedReports } from "./searched-reports.ts";
import { universeOf } from "./universe.ts";

export interface LanguageAnswer {
  searched: SearchedReports;
  /** Reports that match; further ones by another name or a beginning; further ones with some of the words. */
  tiers: [exact: Scores, wider: Scores, loose: Scores];
  notes: Note[];
  /** Words that no report has in any form. */
  unknown: string[];
  /** What words are marked in the texts of reports. */
  markings: Marking[];
}

export async function searchLanguage(
  searched: SearchedReports,
  query: Query,
  names: NameBook,
): Promise<LanguageAnswer> {
  const named = await expand(query, searched, names);
  const universe = await universeOf(searched, [query, named.query]);
  const exact = evaluate(query, universe);
  const words = new Set(named.names.flatMap((name) => name.words.split(" ")));
  const { hitsOf, leafFor, notes, unknown } = await beginningsOf(searched, query, { universe, named: words });
  const wide = evaluate(named.query, { ...universe, hitsOf });
  const loose = wide.size < few ? await loosen(searched, query, leafFor) : undefined;
  const rest = without(loose?.scores ?? new Map(), wide);
  const isLoose = loose !== undefined && rest.size > 0;
  return {
    searched,
    tiers: [exact, without(wide, exact), rest],
    notes: [
      ...named.notes,
      ...notes,
      ...(isLoose ? [{ type: "some-words", exact: wide.size, hasConditions: loose.hasConditions } as const] : []),
      ...(isLoose ? loose.notes : []),
    ],
    unknown,
    markings: isLoose
      ? loose.markings
      : positiveLeaves(named.query).map((leaf) => ({ leaf: leafFor(leaf), hits: hitsOf(leafKey(leaf)) })),
  };
}

interface Named {
  query: Query;
  names: { words: string; others: string[] }[];
  notes: Note[];
}

/** What else names are called. Without the file of names, the search goes on, and says so. */
async function expand(query: Query, { language, stems }: SearchedReports, names: NameBook): Promise<Named> {
  const leftOut = new Set(negativeLeaves(query).map(leafKey));
  const isWanted = (name: string): boolean => !leftOut.has(leafKey(leafOf({ type: "phrase", text: name })));
  let isWithoutNames = false;
  const expansion = await expandNames(query, {
    find: async (words) => {
      const matches = await names.find(words, language).catch(() => {
        isWithoutNames = true;
        return [];
      });
      return matches.map((match) => ({ ...match, others: match.others.filter(isWanted) }));
    },
    nameQuery: (await stems).inIndex ? asPhrase : inAnyForm,
  });
  const used = expansion.names.filter(({ others }) => others.length > 0);
  const notes: Note[] = used.map((name) => ({ type: "also-searched", ...name }));
  return { query: expansion.query, names: used, notes: isWithoutNames ? [...notes, { type: "no-names" }] : notes };
}
