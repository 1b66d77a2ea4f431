/** What is wrong with the YAML of a file, in the words of an editor. */
import { type Alias, type Document, visit, type YAMLError } from "yaml";

export interface YamlProblem {
  /** Offset in the YAML. */
  offset: number;
  message: string;
  remedy: string;
}

const quoting =
  'Put text that contains `: ` or ` #`, or begins with a sign such as `"`, `[`, `*`, `&`, `!` or `@`, in quotation marks; indent with spaces.';

/** Mistakes for which the words of the parser are not enough, by its code or its words. */
const ours: Record<string, (fromThere: string) => Omit<YamlProblem, "offset">> = {
  "Nested mappings are not allowed in compact mappings": () => ({
    message: "Unexpected second `: ` after a field, expected text that contains it in quotation marks",
    remedy: quoting,
  }),
  DUPLICATE_KEY: (fromThere) => ({
    message: `Unexpected second field \`${/^[^:\n]*/.exec(fromThere)?.[0].trim() ?? ""}\`, expected each field once`,
    remedy: "Delete one of the two.",
  }),
  MULTIPLE_DOCS: () => ({
    message: "Unexpected second document after a line `---`, expected one",
    remedy: "Delete the line `---` and what is not part of this file.",
  }),
  TAB_AS_INDENT: () => ({
    message: "Unexpected tab before a field, expected spaces",
    remedy: "Indent with spaces.",
  }),
  RESOURCE_EXHAUSTION: () => ({
    message: "Unexpected depth of brackets or indentation, expected a few levels",
    remedy: quoting,
  }),
};

/**
 * What the parser complains of, once a line: one missing bracket can be missed by every level around it. What it says
 * after a tab is about the tab.
 */
export function syntaxProblems(document: Document.Parsed, yaml: string): YamlProblem[] {
  const lines = new Map<number, YAMLError>();
  for (const error of [...document.errors, ...document.warnings]) {
    const startOfLine = yaml.lastIndexOf("\n", error.pos[0] - 1);
    if (!lines.has(startOfLine)) lines.set(startOfLine, error);
  }
  const errors = [...lines.values()];
  const tab = errors.find(({ code }) => code === "TAB_AS_INDENT");
  return (tab ? [tab] : errors).map((error) => notClosed(error, document, yaml) ?? problemOf(error, yaml));
}

function problemOf({ code, message, pos: [offset] }: YAMLError, yaml: string): YamlProblem {
  const own = (ours[message] ?? ours[code])?.(yaml.slice(offset));
  return { offset, ...(own ?? { message: `Unexpected YAML: ${asClause(message)}`, remedy: quoting }) };
}

/** A bracket or quotation mark that is not closed is shown where it is opened, and not where it is missed. */
function notClosed({ message, pos }: YAMLError, document: Document.Parsed, yaml: string): YamlProblem | undefined {
  const mark = /^Missing closing (["'])quote/.exec(message)?.[1];
  const bracket = /^Flow .* end with a ([\]}])$/.exec(message)?.[1];
  const offset = mark ? quoteBefore(document, pos[0]) : bracket && bracketBefore(yaml, pos[0]);
  if (typeof offset !== "number") return undefined;
  const expected = mark ?? bracket;
  return {
    offset,
    message: `Unexpected \`${yaml[offset]}\` that nothing closes, expected \`${expected}\` after the last ${mark ? "word" : "item"}`,
    remedy: `Write the \`${expected}\` that is missing.`,
  };
}

/** Where the quoted text begins that ends at an offset. */
function quoteBefore(document: Document.Parsed, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { range, type }) {
      if (type?.startsWith("QUOTE") && range && range[0] < end) found = range[0];
    },
  });
  return found;
}

/** The last bracket before an offset that is opened and not closed. */
function bracketBefore(yaml: string, end: number): number | undefined {
  let closed = 0;
  for (let offset = end - 1; offset >= 0; offset -= 1) {
    const sign = yaml[offset] ?? "";
    if ("]}".includes(sign)) closed += 1;
    else if ("[{".includes(sign) && closed === 0) return offset;
    else if ("[{".includes(sign)) closed -= 1;
  }
  return undefined;
}

function asClause(message: string): string {
  return message.replace(/\.?\s*$/, "").replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** The alias for which a document has no plain values: one without an anchor, or the first of far too many. */
export function aliasProblem(document: Document): YamlProblem {
  const { first, unresolved } = aliasesOf(document);
  const name = (unresolved ?? first)?.source ?? "";
  return {
    offset: (unresolved ?? first)?.range?.[0] ?? 0,
    message: unresolved
      ? `Unexpected alias \`*${name}\`, expected an anchor \`&${name}\` before it`
      : `Unexpected number of values that aliases such as \`*${name}\` stand for, expected the values themselves`,
    remedy: unresolved ? "Put text that begins with `*` in quotation marks." : "Write the values out.",
  };
}

function aliasesOf(document: Document): { first?: Alias; unresolved?: Alias } {
  const found: { first?: Alias; unresolved?: Alias } = {};
  visit(document, {
    Alias(_key, alias) {
      found.first ??= alias;
      if (alias.resolve(document) === undefined) found.unresolved ??= alias;
    },
  });
  return found;
}
