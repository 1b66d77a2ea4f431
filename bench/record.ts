/** What was measured, where and when: a section of `bench/RESULTS.md` for each benchmark. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

const file = "bench/RESULTS.md";
const opening =
  "# Results\n\nMeasured by `npm run bench -- <name>`, which replaces its section. What `docs/developing.md` promises stands beside it.\n";

/** Prints lines of Markdown, and puts them in place of what the benchmark last said. */
export function record(name: string, lines: string[]): void {
  const section = [`## ${name}`, "", `\`npm run bench -- ${name}\`, ${circumstances()}`, "", ...lines].join("\n");
  const sections = sectionsOf(existsSync(file) ? readFileSync(file, "utf8") : "");
  sections.set(name, section);
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(file, `${[opening.trim(), ...sorted].join("\n\n")}\n`);
  console.log(section);
}

function sectionsOf(text: string): Map<string, string> {
  const sections = text.split(/^(?=## )/m).filter((section) => section.startsWith("## "));
  return new Map(sections.map((section) => [section.slice(3, section.indexOf("\n")), section.trim()]));
}

function circumstances(): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const load = loadavg()[0]?.toFixed(1);
  return `${day}: ${availableParallelism()} cores of ${model}, ${memory} GB, Node ${process.versions.node}, load average before ${load}.`;
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** A table of Markdown. */
export function table(headings: string[], rows: (string | number)[][]): string[] {
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-GB") : cell)).join(" | ")} |`;
  const isNumber = (place: number) => rows.some((row) => typeof row[place] === "number");
  return [line(headings), line(headings.map((_, place) => (isNumber(place) ? "---:" : "---"))), ...rows.map(line)];
}
