/**
 * What was published is not changed in silence: a quote, a reading or a title that differs needs a new correction or
 * `updated` at the head of the report, and a report stays where it is.
 */
import { startOfFile } from "../domain/problem.ts";
import type { HeldBack } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { changedFigures } from "./changed-figures.ts";
import { changedQuotes } from "./changed-quotes.ts";
import type { Comparison } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { hasNewNote, noteRemedy } from "./new-note.ts";

export function checkAgainst(comparison: Comparison): Finding[] {
  const { published, faulty } = comparison;
  return [
    ...[...published.reports.values()].flatMap((report) =>
      faulty.has(report.path) ? [] : ofReport(report, comparison),
    ),
    ...changedFigures(comparison),
  ];
}

function ofReport(published: Report, { present, files, held }: Comparison): Finding[] {
  const report = present.reports.get(published.path);
  if (!report) return files.has(published.path) ? [] : removed(published);
  const heldBack = held.get(report.path);
  if (heldBack) return isRetracted(published) ? [] : [takenBack(report, heldBack)];
  if (hasNewNote(report, published)) return [];
  return [...changedTitle(report, published), ...changedQuotes(report, published)];
}

/** A report that was taken back in the open may go. */
function removed(published: Report): Finding[] {
  if (isRetracted(published)) return [];
  return [
    {
      path: published.path,
      at: startOfFile,
      code: "changed/removed",
      message: `Unexpected removal of the published report \`${published.id}\`, expected its file`,
      remedy:
        "Put the file back where it was. A report that no longer stands keeps its address, and says so with a correction of the kind `retraction`.",
    },
  ];
}

function takenBack({ path, id }: Report, { why }: HeldBack): Finding {
  return {
    path,
    at: [why],
    code: "changed/removed",
    message: `Unexpected \`${why}\` that hides the published report \`${id}\`, expected readers to see it`,
    remedy:
      "What was published stays. Say in a correction what is wrong with it, of the kind `retraction` if all of it is.",
  };
}

function isRetracted({ corrections }: Report): boolean {
  return corrections.some(({ kind }) => kind === "retraction");
}

function changedTitle({ path, title }: Report, published: Report): Finding[] {
  // A title that could not be read is empty.
  if (title === published.title || published.title === "") return [];
  return [
    {
      path,
      at: ["title"],
      code: "changed/title",
      message: `Unexpected title \`${title}\` of a report that was published as \`${published.title}\`, expected a note on the change`,
      remedy: noteRemedy,
    },
  ];
}
