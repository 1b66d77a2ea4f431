/** YAML read at an eighth of the cost, where it is plain enough that two parsers cannot disagree about it. */
import { CORE_SCHEMA, load } from "js-yaml";

/** Anchors, aliases, tags, complex keys and directives, which nobody needs here. */
const special = /(?:^|[\s,[{:-])[&*!][^\s]|^\s*\?\s|^%|^\.\.\./m;

/** On which parsers differ: tabs, a carriage return alone, and colons without a key. */
const disputed = /\t|\r(?!\n)|(?:^|[,[{-])\s*:/m;

/** A key that is no text by itself: YAML's empty, numbers, true and false. */
const keyOfAnotherType = /(?:^|[{,])\s*(?:~|null|true|false|[-+.]?\d[\w.]*)\s*:/im;

/** The plain values of a map of fields; `undefined` where the other parser must look, to see what it is or what is wrong. */
export function quickValues(yaml: string): unknown {
  if ([special, disputed, keyOfAnotherType].some((pattern) => pattern.test(yaml))) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return typeof data === "object" && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
