/**
 * Readings of published figures that have another value, or are gone, and figures with another name or unit, without a
 * note in a report that carries them.
 */
import { boundsOf, type Figure, type FigureValue, type Reading } from "../domain/figure.ts";
import { type Language, type LocalText, languages } from "../domain/language.ts";
import { startOfFile } from "../domain/problem.ts";
import type { Comparison, State } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { hasNewNote } from "./new-note.ts";

const remedy =
  "Add a dated correction to the report that carries the reading, or set its `updated`, or undo the change. A number that was revised is a further reading.";

export function changedFigures(comparison: Comparison): Finding[] {
  return [...comparison.published.figures.values()].flatMap((figure) => [
    ...changedWords(figure, comparison),
    ...changedReadings(figure, comparison),
  ]);
}

/** What is counted, and in what. These are of all readings, so that a note in one of their reports will do. */
function changedWords(before: Figure, { published, present, faulty, defaultLanguage }: Comparison): Finding[] {
  const figure = present.figures.get(before.path);
  const reports = before.readings.map(({ report }) => report);
  const [report] = reports;
  if (!figure || report === undefined || faulty.has(before.path)) return [];
  if (reports.some((id) => isNoted(id, published, present))) return [];
  return (["name", "unit"] as const).flatMap((field) =>
    languages.flatMap((language) => {
      const was = wordingIn(before[field], language, defaultLanguage);
      const is = wordingIn(figure[field], language, defaultLanguage);
      // A translation that was added changes nothing; a text that could not be read is empty.
      if (was === is || was === undefined || was === "") return [];
      const isByLanguage = typeof figure[field] !== "string" && is !== undefined;
      return [otherWords(before.path, isByLanguage ? [field, language] : [field], { was, is, report })];
    }),
  );
}

function wordingIn(text: LocalText, language: Language, defaultLanguage: Language): string | undefined {
  if (typeof text === "string") return language === defaultLanguage ? text : undefined;
  return text[language];
}

function otherWords(
  path: string,
  at: readonly ["name" | "unit"] | readonly ["name" | "unit", Language],
  { was, is, report }: { was: string; is: string | undefined; report: string },
): Finding {
  const [field] = at;
  const found = is === undefined ? `${field} without the translation` : `${field} \`${is}\`, which was published as`;
  return {
    path,
    at,
    code: "changed/figure",
    message: `Unexpected ${found} \`${was}\`, expected a note in a report that carries a reading, such as \`${report}\``,
    remedy:
      "Add a dated correction to a report that carries a reading, or set its `updated`, or undo the change. What counts something else is a further figure.",
  };
}

function changedReadings(published: Figure, { published: before, present, files, faulty }: Comparison): Finding[] {
  const figure = present.figures.get(published.path);
  if (faulty.has(published.path) || (!figure && files.has(published.path))) return [];
  const fresh = (figure?.readings ?? []).map((reading, index) => ({ reading, index }));
  const lost = published.readings.filter((reading) => take(fresh, (one) => isSame(one, reading)) === undefined);
  return lost
    .filter((reading) => !isNoted(reading.report, before, present))
    .map((reading) => {
      const next = take(fresh, (one) => keyOf(one) === keyOf(reading));
      return next ? changed(published.path, next, reading) : gone(published.path, reading, figure !== undefined);
    });
}

interface IndexedReading {
  reading: Reading;
  index: number;
}

/** Takes the first that fits out of a list. */
function take(list: IndexedReading[], fits: (reading: Reading) => boolean): IndexedReading | undefined {
  const position = list.findIndex(({ reading }) => fits(reading));
  return position === -1 ? undefined : list.splice(position, 1)[0];
}

/** Who gave it, when, and where: of one reading of two states these are equal. */
function keyOf({ on, by, report }: Reading): string {
  return `${on} ${by} ${report}`;
}

function isSame(a: Reading, b: Reading): boolean {
  return keyOf(a) === keyOf(b) && show(a.value) === show(b.value);
}

/** Whether a version of the report says that something was changed; one that did not change at all says nothing. */
function isNoted(id: string, published: State, present: State): boolean {
  return [...published.reports.values()].some((before) => {
    const report = before.id === id ? present.reports.get(before.path) : undefined;
    return report !== undefined && hasNewNote(report, before);
  });
}

function changed(path: string, { reading, index }: IndexedReading, before: Reading): Finding {
  return {
    path,
    at: ["readings", index, "value"],
    code: "changed/figure",
    message: `Unexpected reading \`${show(reading.value)}\`, which was published as \`${show(before.value)}\`, expected a note in \`${before.report}\``,
    remedy,
  };
}

function gone(path: string, { value, on, by, report }: Reading, isThere: boolean): Finding {
  return {
    path,
    at: isThere ? ["readings"] : startOfFile,
    ...(isThere ? { part: "key" as const } : {}),
    code: "changed/figure",
    message: `Unexpected list without the reading \`${show(value)}\` of \`${by}\` on \`${on}\`, which was published, expected a note in \`${report}\``,
    remedy,
  };
}

function show(value: FigureValue): string {
  if (typeof value === "number") return String(value);
  const { least, most } = boundsOf(value);
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}
