/** Where the words are: reports and quotes that positions, readings and statements cite, in the reader's language. */
import { quoteInTranslation } from "../domain/cited-report.ts";
import type { FigureValue } from "../domain/figure.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { isNamed, speakerOf } from "../domain/source.ts";
import type { Storyline } from "../domain/storyline.ts";
import { formatDate } from "../interface/dates.ts";
import { allEditions, destinationOf, type Edition, hrefOfReport, type NamedLink, nameOf } from "./edition.ts";

export interface Citation {
  report: Report;
  /** The address of the quote, or of the report where no quote is given. */
  href: string;
  /** The quoted words, in the language of `report`. */
  words?: string;
}

/** The report that a reader of this edition should be led to, and the quote in it. */
export function cite(edition: Edition, cited: { report: string; quote?: string | undefined }): Citation {
  const original = edition.dossier.citable.get(cited.report);
  if (!original) throw new Error(`No report ${cited.report}. Run \`npm run check\`.`);
  const report = edition.library.byId.get(cited.report) ?? original;
  const href = hrefOfReport(edition, report);
  const id = cited.quote === undefined ? undefined : quoteInTranslation(original, report, cited.quote);
  const quote = report.outline.quotes.find((one) => one.id === id);
  return quote ? { report, href: `${href}#${quote.id}`, words: quote.words } : { report, href };
}

export interface Holder extends NamedLink {
  /** False for a source that has no name. */
  named: boolean;
}

/** Who holds a position or gave a number: a thing with a name, or a source of the cited report as it is described. */
export function holderOf(edition: Edition, holder: string, reportId: string): Holder {
  if (!holder.startsWith("source:")) return { ...nameOfReference(edition, holder), named: true };
  const { report } = cite(edition, { report: reportId });
  const source = report.sources[holder.slice("source:".length)];
  if (!source) return { text: edition.text.dossier.unnamedSource, language: edition.language, named: false };
  const speaker = speakerOf(source);
  if (speaker) return { ...nameOf(edition, speaker.kind, speaker.id), named: true };
  const text = isNamed(source) ? "" : source.described;
  return {
    text,
    language: report.language,
    href: `${hrefOfReport(edition, report)}#source-${holder.slice("source:".length)}`,
    named: false,
  };
}

function nameOfReference(edition: Edition, written: string): NamedLink {
  const reference = parseReference(written);
  if (!reference || !isNameable(reference.kind)) return { text: written, language: edition.language };
  return nameOf(edition, reference.kind, reference.id);
}

function isNameable(kind: string): kind is "person" | "organisation" | "outlet" | "place" | "topic" {
  return ["person", "organisation", "outlet", "place", "topic"].includes(kind);
}

/** A value of a figure in words: `144`, `136–143`, `at least 60`. */
export function formatValue(edition: Edition, value: FigureValue): string {
  const { text } = edition;
  const digits = (number: number): string => number.toLocaleString(text.locale);
  if (typeof value === "number") return digits(value);
  return "from" in value
    ? text.dossier.range(digits(value.from), digits(value.to))
    : text.dossier.atLeast(digits(value.atLeast));
}

export function formatDateIn(edition: Edition, date: string): string {
  return formatDate(date, edition.language);
}

/** The reports of a story in this edition, newest first; those that are not translated, in the default language. */
export function reportsOfStoryline(edition: Edition, id: string): Report[] {
  const ids = edition.library.byStoryline.get(id) ?? [];
  return ids.map((report) => cite(edition, { report }).report);
}

/** A story where a reader of this edition finds it: in their language, else in the default one. */
export function storyOf(edition: Edition, id: string): { storyline: Storyline | undefined; href: string } {
  const { href, language } = destinationOf(edition, "storyline", id);
  const found = language === undefined ? edition : allEditions().find((one) => one.language === language);
  return { storyline: found?.library.storylines.get(id), href };
}
