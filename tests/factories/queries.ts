/** Random queries, for properties that hold for all of them. */
import fc, { type Arbitrary } from "fast-check";
import { printQuery } from "../../src/search/print.ts";
import { everything, type Field, type FieldName, fieldNames, type Query } from "../../src/search/query.ts";
import { allOf, anyOf, noneOf } from "../../src/search/query-form.ts";

/** More than a reader can type, and less than the parser reads. */
const mostCharacters = 600;

export interface Vocabulary {
  words: Arbitrary<string>;
  /** Fields without values are not asked for. */
  values: Partial<Record<FieldName, string[]>>;
}

/** Queries in normal form, some of them everything, over given words and values. */
export function queries({ words, values }: Vocabulary): Arbitrary<Query> {
  const word = words.map((text) => ({ type: "word", text }) as const);
  const phrase = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((of) => ({ type: "phrase", text: of.join(" ") }) as const);
  const said = fc.oneof(word, phrase).map((what) => ({ type: "said", what }) as const);
  const leaf = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: phrase },
    { weight: 1, arbitrary: said },
    ...fieldNames.flatMap((name) => fieldsOf(name, values[name])),
  );
  const { query } = fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      { weight: 3, arbitrary: fc.array(tie("query"), { minLength: 2, maxLength: 4 }).map(allOf) },
      { weight: 2, arbitrary: fc.array(tie("query"), { minLength: 2, maxLength: 3 }).map(anyOf) },
      { weight: 2, arbitrary: tie("query").map(noneOf) },
    ),
  }));
  return fc
    .oneof({ weight: 50, arbitrary: query }, { weight: 1, arbitrary: fc.constant(everything) })
    .filter((one) => printQuery(one).length <= mostCharacters);
}

function fieldsOf(name: FieldName, values: string[] | undefined): { weight: number; arbitrary: Arbitrary<Field> }[] {
  if (!values || values.length === 0) return [];
  const chosen = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  return [{ weight: 1, arbitrary: chosen.map((some) => ({ type: "field", name, values: some })) }];
}

/** Words that a lexer may stumble over, beside plain ones. */
const oddWords = fc.constantFrom(
  ..."attack Росія п’ять об'єкт ISIS-K 12:30 http://a.example/?b=c or або OR-ange in foo:bar Moscow: C++ —dash a,b [x]".split(
    " ",
  ),
);

/** Anything that can stand as a word. */
export const anyWord: Arbitrary<string> = fc.oneof(
  oddWords,
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
    .map((text) => text.normalize())
    .filter((text) =>
      /^[^\s:()"“”„‟«»\u00AD\u200B\u200E\u200F\u2060‐‑−–-][^\s:()"“”„‟«»\u00AD\u200B\u200E\u200F\u2060‐‑]*$/u.test(
        text,
      ),
    )
    .filter((text) => /[a-z0-9а-яіїєґ]/iu.test(text) && text !== "OR"),
);

/** Every field, with values of any kind that it takes. */
export const someValues: Required<Vocabulary["values"]> = {
  outlet: ["reuters", "ntv", "new-york-times", "bbc"],
  about: ["isis-k", "росія", "kyiv"],
  topic: ["security", "courts"],
  storyline: ["crocus-city-hall"],
  kind: ["digest", "analysis"],
  lang: ["en", "uk"],
  author: ["desk"],
  by: ["anonymous", "named"],
  in: ["2024", "2024-03", "2024-02-29"],
  before: ["2024", "2023-12"],
  after: ["2022-02-24", "2021"],
};
