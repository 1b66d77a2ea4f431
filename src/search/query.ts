/** The syntax tree of a search query. `docs/searching.md` describes the language for readers. */

export const fieldNames = [
  "outlet",
  "about",
  "topic",
  "storyline",
  "kind",
  "lang",
  "author",
  "by",
  "in",
  "before",
  "after",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Whatever may stand before a colon. */
export type NamedField = FieldName | "said";

/**
 * A word in any of its forms, as typed: `attack`, `ISIS-K`, `12:30`. It has a letter or a digit, has no space, bracket
 * or quotation mark, does not begin with a dash or with the name of a field and a colon, and is not `OR`.
 */
export interface Word {
  type: "word";
  text: string;
}

/** Words that stand together in this order, with one space between them, each with a letter or a digit. */
export interface Phrase {
  type: "phrase";
  text: string;
  /** Whether each word may stand in any of its forms. No query says so: the search does, of names. */
  inAnyForm?: true;
}

/** A word or a phrase that stands in a quotation: `said:"great power"`. */
export interface Said {
  type: "said";
  what: Word | Phrase;
}

/** What a report is, beside its words. Any of the values will do: `outlet:reuters,ntv`. */
export interface Field {
  type: "field";
  name: FieldName;
  /** At least one, each different: ids in lower case, dates (`2024`, `2024-03`, `2024-03-22`), `anonymous`, `named`. */
  values: string[];
}

export interface Not {
  type: "not";
  /** Never a `Not`, and never everything. */
  of: Query;
}

/** All of them. Never one, and never another `And`; none only where the whole query asks for everything. */
export interface And {
  type: "and";
  of: Query[];
}

/** Any of them. At least two, and never another `Or`. */
export interface Or {
  type: "or";
  of: Query[];
}

export type Query = Word | Phrase | Said | Field | Not | And | Or;

/** Finds everything. */
export const everything: And = { type: "and", of: [] };

export type QueryProblemCode =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "unopened-bracket"
  | "missing-operand"
  | "missing-value"
  | "unknown-field"
  | "unknown-date"
  | "unknown-value"
  | "no-words";

/** What could not be understood as it stands. The tree then holds what makes sense of the rest. */
export interface QueryProblem {
  code: QueryProblemCode;
  /** The place of its first character, counted from 1 as readers count: an emoji is one character. */
  at: number;
  /** The piece of the query that it is about: `"`, `(`, `OR`, `outlt:`, `2024-02-30`. */
  text: string;
  /** The field that was probably meant, where the code is `unknown-field`. */
  instead?: NamedField;
}

export interface ParsedQuery {
  query: Query;
  /** By place. */
  problems: QueryProblem[];
}
