/** Texts as YAML, each on one line. */

const plain = /^[\p{L}][\p{L}\p{N} ’'().,;/%–—-]*$/u;
const word = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
const date = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?$/;
/** `org:kremlin` */
const reference = /^[a-z]+:[a-z0-9-]+$/;

const webAddress = /^https?:\/\/[^\s#,[\]{}"'`]+[^\s#,[\]{}"'`:]$/;

/** Plain where that is safe in a block, else in double quotes, whose rules are those of JSON. */
export function yamlText(text: string): string {
  if (date.test(text) || reference.test(text) || webAddress.test(text)) return text;
  return plain.test(text) && !word.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);
}

/** The same inside `{ … }` and `[ … ]`, where commas part values. */
export function yamlInFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlText(text);
}

/** `{ described: a harbour official, via: gazette }`. */
export function yamlMap(fields: Record<string, string>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${yamlInFlow(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlInFlow).join(", ")}]`;
}
