/** Reads `outlet:reuters,ntv` and `said:"a phrase"`. */
import { parsePhrase } from "./parse-phrase.ts";
import type { Fault, Piece } from "./parse-piece.ts";
import type { FieldName } from "./query.ts";
import { fieldNamed, valueFault } from "./query-fields.ts";
import { hasLetterOrDigit, isQuoteMark, matchAt, quotedAt, runAt, valueAt } from "./query-text.ts";

/** The letters at a place that a colon follows; `""` if there are none. */
export function nameAt(text: string, from: number): string {
  return matchAt(/[a-z]+(?=:)/iy, text, from);
}

/** Reads the field at a place; `undefined` if there is none of a known name. */
export function parseField(text: string, from: number): Piece | undefined {
  const written = nameAt(text, from);
  const name = fieldNamed(written);
  if (name === undefined) return undefined;
  const label = { from, to: from + written.length + 1 };
  return name === "said" ? parseSaid(text, label) : parseValues(text, label, name);
}

interface Span {
  from: number;
  to: number;
}

function parseSaid(text: string, label: Span): Piece {
  if (isQuoteMark(text.charAt(label.to))) {
    const { query, ...piece } = parsePhrase(text, label.to);
    return { ...piece, query: query && { type: "said", what: query } };
  }
  const word = runAt(text, label.to);
  const to = label.to + word.length;
  return hasLetterOrDigit(word)
    ? { query: { type: "said", what: { type: "word", text: word } }, to, faults: [] }
    : { query: undefined, to, faults: [{ code: "missing-value", ...label }] };
}

interface Value extends Span {
  text: string;
  closed: boolean;
}

function parseValues(text: string, label: Span, name: FieldName): Piece {
  const listed = valuesAt(text, label.to);
  const gaps = listed.flatMap((value, place) => (value.text === "" ? [gapAfter(listed[place - 1], label)] : []));
  const values = listed.map((value) => value.text).filter((value) => value !== "" && !valueFault(name, value));
  return {
    query: values.length === 0 ? undefined : { type: "field", name, values: [...new Set(values)] },
    to: listed.at(-1)?.to ?? label.to,
    faults: [...listed.flatMap((value) => faultsOf(value, name)), ...gaps],
  };
}

/** A value is missing after the name of the field, or after the comma that follows another one. */
function gapAfter(value: Span | undefined, label: Span): Fault {
  return { code: "missing-value", ...(value ? { from: value.to, to: value.to + 1 } : label) };
}

function faultsOf({ text, from, to, closed }: Value, name: FieldName): Fault[] {
  const code = text === "" ? undefined : valueFault(name, text);
  return [
    ...(closed ? [] : [{ code: "unclosed-quote", from, to: from + 1 } as const]),
    ...(code ? [{ code, from, to }] : []),
  ];
}

/** At least one value, which may be empty. */
function valuesAt(text: string, from: number): Value[] {
  const values = [oneValueAt(text, from)];
  for (let last = values[0]; last && text.charAt(last.to) === ","; last = values.at(-1)) {
    values.push(oneValueAt(text, last.to + 1));
  }
  return values;
}

/** The words of a quoted value make one id: `outlet:"New York Times"` is `new-york-times`. */
function oneValueAt(text: string, from: number): Value {
  if (!isQuoteMark(text.charAt(from))) {
    const value = valueAt(text, from);
    return { text: asId(value), from, to: from + value.length, closed: true };
  }
  const { words, to, closed } = quotedAt(text, from);
  const parts = words.flatMap((word) => word.split(/[,()]+/)).filter(hasLetterOrDigit);
  return { text: asId(parts.join("-")), from, to, closed };
}

function asId(value: string): string {
  return hasLetterOrDigit(value) ? value.toLowerCase().normalize() : "";
}
