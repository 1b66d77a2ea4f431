/** The head of other people's Markdown: YAML between `---`, TOML between `+++`, or JSON in braces. */
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { ImportError } from "./import-error.ts";

export interface PostText {
  head: Record<string, unknown>;
  body: string;
}

const yaml = /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const toml = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/;
const json = /^(\{[\s\S]*?\n\})[ \t]*(?:\n|$)/;

/** Splits a post; one without a head has an empty one. */
export function readPostText(text: string): PostText {
  const readers: [RegExp, string, (head: string) => unknown][] = [
    [yaml, "YAML", (head) => parseYaml(head, { logLevel: "error", maxAliasCount: 20 })],
    [toml, "TOML", (head) => parseToml(head)],
    [json, "JSON", (head) => JSON.parse(head) as unknown],
  ];
  for (const [pattern, language, read] of readers) {
    const match = pattern.exec(text);
    if (match) return { head: headOf(match[1] ?? "", language, read), body: text.slice(match[0].length) };
  }
  return { head: {}, body: text };
}

export function hasPostHead(text: string): boolean {
  return yaml.test(text) || toml.test(text) || json.test(text);
}

function headOf(source: string, language: string, read: (head: string) => unknown): Record<string, unknown> {
  const value = parsed(source, language, read) ?? {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new ImportError("Unexpected head, expected a map of fields");
  return value as Record<string, unknown>;
}

function parsed(source: string, language: string, read: (head: string) => unknown): unknown {
  try {
    return source.trim() === "" ? {} : read(source);
  } catch (cause) {
    const reason = (cause as Error).message.split("\n")[0] ?? "";
    throw new ImportError(`Unexpected ${language} in the head that cannot be read: ${reason}`, { cause });
  }
}
