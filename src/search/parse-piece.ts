/** What the parts of the parser hand to each other. Places are offsets in the text, from 0. */
import type { NamedField, Query, QueryProblemCode } from "./query.ts";

export interface Fault {
  code: QueryProblemCode;
  from: number;
  to: number;
  instead?: NamedField;
}

/** What was read from a place on. */
export interface Piece<Kind extends Query = Query> {
  /** `undefined` if nothing in it can be searched. */
  query: Kind | undefined;
  to: number;
  faults: Fault[];
}
