/** Writes changed fields into YAML, and leaves every other character of it as its writer left it. */
import { type Document, isMap, isScalar, isSeq, type Node, parse, parseDocument, visit } from "yaml";

type Plain = Record<string, unknown>;

/** A field of the top level, from its name to the name of the next. */
interface Piece {
  name: string;
  /** The name and the value. */
  field: string;
  /** What follows it: the end of its line, empty lines, comments. */
  rest: string;
}

/**
 * The text with the fields of `wanted`: those that are equal stay as they are, comments included; a new field stands
 * behind the one that comes before it in `order`.
 */
export function changedYaml(text: string, wanted: Plain, order: readonly string[]): string {
  const { start, pieces, data } = piecesOf(text) ?? { start: "", pieces: [], data: {} };
  const kept = pieces.flatMap((piece): Piece[] => {
    if (wanted[piece.name] === undefined) return [];
    return [equal(wanted[piece.name], data[piece.name]) ? piece : { ...piece, field: fieldText(piece.name, wanted) }];
  });
  for (const name of Object.keys(wanted)) if (data[name] === undefined) insert(kept, name, wanted, order);
  const changed = start + kept.map(({ field, rest }) => field + rest).join("");
  return equal(parse(changed) ?? {}, wanted)
    ? changed
    : Object.keys(wanted)
        .map((name) => `${fieldText(name, wanted)}\n`)
        .join("");
}

/** `undefined` where the text is no map in block form, or cannot be read. */
function piecesOf(text: string): { start: string; pieces: Piece[]; data: Plain } | undefined {
  const document = parseDocument(text);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.flow) return undefined;
  const starts = root.items.map(({ key }) => (key as Node).range?.[0] ?? 0);
  const pieces = root.items.map(({ key, value }, index): Piece => {
    const whole = text.slice(starts[index], starts[index + 1] ?? text.length);
    const end = ((value as Node | null)?.range?.[1] ?? starts[index] ?? 0) - (starts[index] ?? 0);
    const field = whole.slice(0, end).trimEnd();
    return { name: isScalar(key) ? String(key.value) : String(key), field, rest: whole.slice(field.length) || "\n" };
  });
  return { start: text.slice(0, starts[0]), pieces, data: document.toJS() as Plain };
}

function insert(pieces: Piece[], name: string, wanted: Plain, order: readonly string[]): void {
  const turn = order.indexOf(name);
  const place = turn < 0 ? pieces.length : pieces.findLastIndex((piece) => order.indexOf(piece.name) < turn) + 1;
  pieces.splice(place, 0, { name, field: fieldText(name, wanted), rest: "\n" });
}

/** Short lists and maps stand on one line. */
function fieldText(name: string, values: Plain): string {
  const document = parseDocument("{}");
  document.contents = document.createNode({ [name]: values[name] }) as never;
  visit(document, {
    Map: (_key, node, path) => {
      if (path.length > 2 || (path.length > 1 && node.items.length > 1)) node.flow = isShort(node, document);
    },
    Seq: (_key, node) => {
      node.flow = node.items.every(isScalar) && isShort(node, document);
    },
  });
  // `{ one: 1 }`, but `[one, two]`.
  const isList = Array.isArray(values[name]) && values[name].every((one) => typeof one !== "object");
  return document.toString({ lineWidth: 0, flowCollectionPadding: !isList }).trimEnd();
}

const longestLine = 100;

function isShort(node: Node, document: Document): boolean {
  const isFlat = isSeq(node) || (isMap(node) && node.items.every(({ value }) => isScalar(value)));
  return isFlat && JSON.stringify(node.toJS(document)).length <= longestLine;
}

/** Whether two values are the same in YAML, whatever the order of their keys. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]): [string, unknown] => [name, sorted(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
