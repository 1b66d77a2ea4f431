/** What a reader may be about to type. Pure; the values of a field come from elsewhere. */
import { nameAt } from "./parse-fields.ts";
import { tokensOf } from "./parse-tokens.ts";
import type { FieldName, NamedField } from "./query.ts";
import { fieldNamed, namedFields } from "./query-fields.ts";
import { dashesAt, runAt } from "./query-text.ts";

/** With the piece of the text that it replaces: offsets as those of a text field, from 0. */
export type Completion = { from: number; to: number } & (
  | {
      type: "field";
      /** What stands before the caret, in lower case. */
      typed: string;
      /** Names that begin with it, at least one. */
      names: NamedField[];
    }
  | {
      type: "value";
      field: FieldName;
      /** What stands before the caret, in lower case; may be empty. */
      typed: string;
      /** Values that the list has already. */
      others: string[];
    }
);

/** What can be completed at a caret; `undefined` in words that begin no field, in quotes and between terms. */
export function completionAt(text: string, caret: number): Completion | undefined {
  const token = tokensOf(text).tokens.find(({ from, to }) => from < caret && caret <= to);
  if (token?.type !== "term") return undefined;
  const from = token.from + dashesAt(text, token.from).length;
  const run = runAt(text, from);
  if (caret <= from || caret > from + run.length) return undefined;
  const name = nameAt(text, from);
  const isInName = name === "" || caret <= from + name.length;
  return isInName ? nameCompletion(run, from, caret) : valueCompletion(run, from, caret);
}

function nameCompletion(run: string, from: number, caret: number): Completion | undefined {
  const typed = run.slice(0, caret - from).toLowerCase();
  const names = namedFields.filter((name) => name.startsWith(typed));
  const name = nameAt(run, 0);
  const to = from + (name === "" ? run.length : name.length + 1);
  return names.length === 0 ? undefined : { type: "field", typed, names, from, to };
}

function valueCompletion(run: string, from: number, caret: number): Completion | undefined {
  const written = nameAt(run, 0);
  const field = fieldNamed(written);
  if (field === undefined || field === "said") return undefined;
  const offset = from + written.length + 1;
  const list = run.slice(written.length + 1);
  const before = list.slice(0, caret - offset).split(",");
  const after = list.slice(caret - offset).split(",");
  const [typed = "", rest = ""] = [before.at(-1), after[0]];
  const others = [...before.slice(0, -1), ...after.slice(1)].filter((value) => value !== "");
  return {
    type: "value",
    field,
    typed: typed.toLowerCase(),
    others: others.map((value) => value.toLowerCase()),
    from: caret - typed.length,
    to: caret + rest.length,
  };
}

export interface TextWithCaret {
  text: string;
  caret: number;
}

/**
 * The text with a name or a value in its place. The caret stands where one goes on: after `outlet:`, or after a value
 * and a space, which is added where nothing parts the value from what follows.
 */
export function complete(text: string, { type, from, to }: Completion, value: string): TextWithCaret {
  const before = text.slice(0, from) + value + (type === "field" ? ":" : "");
  const after = text.slice(to);
  if (type === "field" || /^[,)]/.test(after)) return { text: before + after, caret: before.length };
  return { text: `${before} ${after.replace(/^\s/, "")}`, caret: before.length + 1 };
}
