import type { Archive } from "../search/archive.ts";
import type { Completion } from "../search/completion.ts";
import type { NamedField } from "../search/query.ts";

export interface CompletionValue {
  value: string;
  label: string;
  hint?: string;
}

/** Finds what a completion can be, best first. */
export type FindValues = (completion: Completion, most: number) => Promise<CompletionValue[]>;

/** So many letters may begin the name of a field; one begins too many other words. */
const leastLetters = 2;

/** Names of fields, with what each is about, come from the page; their values come from the archive. */
export function findValues(about: Record<NamedField, string>, open: () => Pick<Archive, "complete">): FindValues {
  return async (completion, most) => {
    if (completion.type === "value") return open().complete(completion, most);
    if (completion.typed.length < leastLetters) return [];
    return completion.names.slice(0, most).map((name) => ({ value: name, label: `${name}:`, hint: about[name] }));
  };
}
