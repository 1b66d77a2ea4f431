/** One file of `content/`, split and parsed, with the means to say where each value stands. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Place } from "../domain/outline.ts";
import type { Problem } from "../domain/problem.ts";
import { quickValues } from "./quick-yaml.ts";
import { aliasProblem, syntaxProblems, type YamlProblem } from "./yaml-problems.ts";

export interface ParsedDocument {
  /** The YAML as plain values; `undefined` where it could not be read. */
  data: unknown;
  /** The Markdown below the head, with its head blanked out, so that line numbers are those of the file. */
  body: string;
  problems: Omit<Problem, "path">[];
  /** Where the value (or with `"key"`, the key) at a path of keys stands; the nearest parent where it is missing. */
  placeOf(path: readonly PropertyKey[], part?: "key" | "value"): Place;
}

const head = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Splits a Markdown file into head and body. A file without a head has a problem `head/missing`. */
export function parseMarkdownFile(text: string): ParsedDocument {
  const match = head.exec(text);
  if (!match) return { ...parseYamlFile(""), data: undefined, body: text, problems: [missingHead(text)] };
  const yaml = match[1] ?? "";
  const lines = match[0].split("\n").length - 1;
  return { ...parseYamlFile(yaml, 1), body: "\n".repeat(lines) + text.slice(match[0].length) };
}

function missingHead(text: string): Omit<Problem, "path"> {
  const opened = text.startsWith("---");
  const found = text.trim() === "" ? "empty file" : "text";
  return {
    place: { line: 1, column: 1 },
    code: "head/missing",
    message: opened
      ? "Unexpected end of file in the frontmatter, expected a line `---` that closes it"
      : `Unexpected ${found}, expected frontmatter between two lines \`---\``,
    remedy: "Begin the file with a line `---`, the fields, and a line `---`; see docs/writing-reports.md.",
  };
}

/**
 * Parses a YAML file, or the head of a Markdown file that begins after `linesBefore` lines. Most files are right, so
 * that nobody asks where in them a value stands: those are read by the faster parser, which does not know.
 */
export function parseYamlFile(yaml: string, linesBefore = 0): ParsedDocument {
  const data = quickValues(yaml);
  if (data === undefined) return parseWithPlaces(yaml, linesBefore);
  let located: ParsedDocument | undefined;
  const placeOf: ParsedDocument["placeOf"] = (path, part) => {
    located ??= parseWithPlaces(yaml, linesBefore);
    return located.placeOf(path, part);
  };
  return { data, body: "", problems: [], placeOf };
}

function parseWithPlaces(yaml: string, linesBefore: number): ParsedDocument {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const { data, problems } = plainValues(document, yaml);
  return {
    data,
    body: "",
    problems: problems.map(({ offset, ...problem }) => ({ place: place(offset), code: "yaml/syntax", ...problem })),
    placeOf: (path, part = "value") => place(offsetOf(document, path, part)),
  };
}

/** The document as plain values, or what is wrong with it. The parser follows aliases only when it is asked for values. */
function plainValues(document: Document.Parsed, yaml: string): { data: unknown; problems: YamlProblem[] } {
  const problems = syntaxProblems(document, yaml);
  if (problems.length > 0) return { data: undefined, problems };
  try {
    return { data: document.toJS() ?? {}, problems };
  } catch {
    return { data: undefined, problems: [aliasProblem(document)] };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    const { keyNode, valueNode } = childOf(node, key);
    if (keyNode === undefined && valueNode === undefined) break;
    const wantsKey = part === "key" && depth === path.length - 1;
    offset = startOf((wantsKey ? keyNode : valueNode) ?? valueNode ?? keyNode) ?? offset;
    node = valueNode;
  }
  return offset;
}

/** The entry of a map or list at a key; in a list, there is only a value. */
function childOf(node: unknown, key: PropertyKey): { keyNode?: unknown; valueNode?: unknown } {
  if (isSeq(node)) return { valueNode: node.items[Number(key)] };
  if (!isMap(node)) return {};
  const pair = node.items.find((one) => keyOf(one.key) === String(key));
  return pair ? { keyNode: pair.key, valueNode: pair.value } : {};
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key);
}
