/** What an editor does to a generated corpus between two builds. Each gives the paths of the files that it changed. */
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headAndText } from "./head-and-text.ts";
import { median } from "./median.ts";

/** Paths of all reports, oldest first: their names end in their number. */
export function reportsIn(content: string): string[] {
  const number = (path: string) => Number(/-(\d+)\.md$/.exec(path)?.[1]);
  return globSync("reports/**/*.md", { cwd: content }).sort((a, b) => number(a) - number(b));
}

/** Writes a sentence at the end of the text, and another summary. */
export function editReport(content: string, path: string, run: number): string[] {
  const file = join(content, path);
  const { head, text } = headAndText(readFileSync(file, "utf8"));
  const summary = head.replace(/^(summary: .*) \S+$/m, `$1 ${numbered(run)}`);
  writeFileSync(file, `---\n${summary}\n---\n${text.trimEnd()} They said it a ${numbered(run)} time.\n`);
  return [path];
}

/** Gives a person another name. */
export function renamePerson(content: string, path: string, run: number): string[] {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^(name: \S+ \S+).*$/m, `$1 ${numbered(run)}`));
  return [path];
}

const numbered = (run: number): string => ["first", "second", "third", "fourth", "fifth"][run % 5] as string;

/** A person whom as many reports mention as the median person has, and who is named first by id among them. */
export function middlingPerson(content: string, reports: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of reports) {
    const mentioned = readFileSync(join(content, path), "utf8").matchAll(/person:\s?([a-z0-9-]+)/g);
    for (const id of new Set([...mentioned].map((match) => match[1] as string)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const middle = median([...counts.values()]);
  const [id] = [...counts.keys()].filter((one) => counts.get(one) === middle).sort();
  return `entities/people/${id}.yaml`;
}

/** Takes the newest reports away, to be added one by one; gives their paths, oldest first. */
export function holdBack(content: string, to: string, count: number): string[] {
  const held = reportsIn(content).slice(-count);
  for (const path of held) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(content, path), join(to, path));
  }
  return held;
}

/** Brings one of them back. */
export function addReport(content: string, from: string, path: string): string[] {
  cpSync(join(from, path), join(content, path));
  return [path];
}
