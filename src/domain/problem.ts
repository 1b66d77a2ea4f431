/** What `check` reports: one line a problem, with a code that never changes its meaning. */
import { compareText } from "./calendar-date.ts";
import type { Place } from "./outline.ts";

/** Code → what it is about. Each has a section in `docs/problems.md` and a fixture in `tests/fixtures/broken/`. */
export const problemCodes = {
  "file/bad-name": "A file or folder name that cannot be an id",
  "file/unexpected": "A file where none belongs",
  "file/unreadable": "A file that cannot be opened",
  "file/not-utf8": "A file that is not UTF-8 text",
  "file/too-large": "A file over 1 MB",
  "file/unknown-language": "A language suffix that the site does not have",
  "head/missing": "A Markdown file without frontmatter",
  "yaml/syntax": "YAML that cannot be read",
  "field/unknown": "A field that does not exist",
  "field/missing": "A required field that is not there",
  "field/type": "A value of the wrong type",
  "field/value": "A value that does not fit its field",
  "date/impossible": "A date that is not in the calendar",
  "date/future": "A date that has not come yet",
  "date/folder": "A date that disagrees with the folder",
  "address/duplicate": "Two files with one address",
  "reference/unknown-outlet": "An outlet that has no file",
  "reference/unknown-entity": "A person, organisation or place that has no file",
  "reference/unknown-topic": "A topic that has no file",
  "reference/unknown-author": "An author that has no file",
  "reference/unknown-report": "A report that does not exist",
  "reference/unknown-storyline": "A storyline that has no file",
  "reference/unknown-event": "An event that has no file",
  "reference/unknown-claim": "A claim that has no file",
  "reference/unknown-figure": "A figure that has no file",
  "reference/unknown-quote": "A quote that the cited report does not have",
  "reference/unknown-source": "A source that the report does not declare",
  "reference/unknown-scheme": "A link with a scheme that is not known",
  "source/unused": "A source that is declared and never used",
  "quote/no-source": "A quote without a source",
  "quote/no-words": "A quote without words in quotation marks",
  "quote/duplicate": "Two equal quotes in one report",
  "report/empty-body": "A report or page without text",
  "report/unknown-label": "A label that is not one of the form",
  "report/empty-part": "A label that nothing follows",
  "link/dead": "An internal link to a page that does not exist",
  "link/dead-anchor": "A link to a quote or section that does not exist",
  "link/relative": "A link that depends on where the page stands",
  "markup/html": "HTML in Markdown, which is shown as text",
  "markup/image": "An image, which reports do not have",
  "markup/heading": "A first-level heading in the text",
  "event/after-report": "An event dated after a report that states it",
  "event/order": "An event that ends before it begins",
  "claim/nobody-asserts": "A confirmed claim that nobody named asserts",
  "claim/after-report": "A position taken after the report that is cited for it",
  "claim/stale-assessment": "A position newer than the assessment of its claim",
  "figure/not-carried": "A reading that the cited report does not carry",
  "figure/after-report": "A reading newer than the report that is cited for it",
  "translation/differs": "A translation whose head disagrees with the original",
  "pipeline/failed": "A file that could not be rendered",
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Problems that an editor should look at, and that do not stop a build. All others are errors. */
const warnings: ReadonlySet<ProblemCode> = new Set(["claim/stale-assessment"]);

export function isError({ code }: { code: ProblemCode }): boolean {
  return !warnings.has(code);
}

export interface Problem {
  /** Path of the file, relative to the content folder. */
  path: string;
  place: Place;
  code: ProblemCode;
  /** What is wrong: "Unexpected X, expected Y". */
  message: string;
  /** What to do about it, where we know. */
  remedy?: string | undefined;
}

/** The first character of a file: where a problem of the whole file is shown. */
export const startOfFile: Place = { line: 1, column: 1 };

/** Orders problems by file, place and code. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
