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
  "sourcing/bare": "A source of which only that it is one is said",
  "sourcing/no-reason": "A reason for anonymity that is none",
  "sourcing/plural": "Several sources in the text, and one that is declared",
  "sourcing/single-anonymous": "A report that does not say that it rests on one source without a name",
  "sourcing/anonymous-opinion": "Opinion or speculation of a source without a name",
  "sourcing/adjacent-quotes": "Quotes of two speakers without text between them",
  "sourcing/less-precise": "A source described less precisely than by the outlet",
  "sourcing/no-byline": "A report on sources without a name that nobody answers for",
  "sourcing/silent-speaker": "An organisation that is quoted without a name and did not comment",
  "prose/spelling": "A word that no dictionary has",
  "link/unreachable": "A link to another site that does not answer",
  "link/moved": "A link to another site that has moved for good",
  "import/unfinished": "A mark that an import left for an editor",
  "publish/hidden-reference": "Something published that leads to a report which readers do not see yet",
  "duplicate/original": "Two reports on the same original",
  "duplicate/text": "Two reports with nearly the same text",
  "changed/title": "A published title that was changed without a note",
  "changed/quote": "A published quote that was changed without a note",
  "changed/figure": "A published reading that was changed without a note",
  "changed/removed": "A published report that is no longer there",
  "pipeline/failed": "A file that could not be rendered",
  "waiver/unused": "A waiver of something that is not found",
} as const;

export type ProblemCode = keyof typeof problemCodes;

export interface Problem {
  /** Path of the file, relative to the content folder. */
  path: string;
  place: Place;
  code: ProblemCode;
  /** What is wrong: "Unexpected X, expected Y". */
  message: string;
  /** What to do about it, where we know. */
  remedy?: string | undefined;
  /** The one right answer, where there is one and it is no matter of judgement; `check --fix` gives it. */
  fix?: Fix | undefined;
}

/** What stands at the place of a problem, or in the link there, and what belongs there. */
export interface Fix {
  found: string;
  replacement: string;
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
