/** What `import` says of each item, and at the end. */

import { unfinishedProblems } from "../domain/unfinished.ts";
import type { Note } from "../import/note.ts";
import { colours as pc } from "./colours.ts";

/** What became of one item. */
export type Outcome =
  | { label: string; state: "written"; path: string; text: string; others: string[]; notes: Note[] }
  | { label: string; state: "there" | "gone"; path: string }
  | { label: string; state: "skipped" | "failed"; reason: string };

/** One line for an item; with all its notes where there are few items, or where they are asked for. */
export function describeOutcome(outcome: Outcome, whole: boolean): string {
  switch (outcome.state) {
    case "written":
      return whole ? [writtenLine(outcome), ...noteLines(outcome)].join("\n") : writtenLine(outcome);
    case "there":
      return `${pc.dim("there")}    ${outcome.path}  (imported before)`;
    case "gone":
      return `${pc.dim("gone")}     ${outcome.path}  (imported before, and moved or deleted since; \`--again\` imports it again)`;
    default:
      return `${outcome.state === "failed" ? pc.red("failed") : pc.yellow("left out")}   ${tidy(outcome.label)}: ${tidy(outcome.reason)}`;
  }
}

type WrittenOutcome = Extract<Outcome, { state: "written" }>;

function writtenLine({ path, text, notes, others }: WrittenOutcome): string {
  const count = (kind: Note["kind"]): number => notes.filter((note) => note.kind === kind).length;
  const waiting = unfinishedProblems(path, text).length;
  const begun = others.length > 0 ? `; begun ${others.join(", ")}` : "";
  return `${pc.green("written")}  ${pc.bold(path)}  (${waiting} to fill in, ${count("left out")} left out${begun})`;
}

function noteLines({ path, text, notes }: WrittenOutcome): string[] {
  const lines = notes.map(
    ({ kind, text: words, reason }) => `  ${kind}: ${shortened(words)}${reason ? ` (${reason})` : ""}`,
  );
  const marks = unfinishedProblems(path, text).map(
    ({ place, message }) =>
      `  to fill in: line ${place.line}: ${message.replace(/^.*expected /, "").replaceAll("`", "")}`,
  );
  return [...lines, ...marks.map((line) => pc.yellow(line))].map(tidyLine);
}

const shown = 160;

function shortened(words: string): string {
  return words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words;
}

function tidy(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

function tidyLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours stay, other control characters go.
  return line.replace(/[\u0000-\u001A\u001C-\u001F\u007F-\u009F]+/gu, " ");
}

/** `12 written, 3 there before, 1 left out, 0 failed.` */
export function summariseOutcomes(outcomes: readonly Outcome[]): string {
  const count = (...states: Outcome["state"][]): string =>
    outcomes.filter(({ state }) => states.includes(state)).length.toLocaleString("en-GB");
  return `${count("written")} written, ${count("there", "gone")} imported before, ${count("skipped")} left out, ${count("failed")} failed.`;
}
