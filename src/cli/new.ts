/** `sourceline new <kind>`: a commented file in its place, from options and, on a terminal, from answers. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listContent, readSite } from "../corpus/from-disk.ts";
import { readNow, readSettings } from "../corpus/settings.ts";
import { type CollectionName, collectionNames, collections } from "../domain/collection.ts";
import { isLanguage, type Language } from "../domain/language.ts";
import { momentIn } from "../domain/moment.ts";
import { isSlug } from "../domain/slug.ts";
import { slugOf } from "../import/slug-of.ts";
import { marksIn, type NewFile, pathOfNew, textOfNew } from "../scaffold/new-file.ts";
import { fieldsOf } from "../schemas/shape.ts";
import { PlainError, UsageError } from "./command.ts";
import { askForNew, isTerminal } from "./new-questions.ts";
import { flagValues, type Values } from "./new-values.ts";
import { shownPath } from "./shown-path.ts";

export interface NewFlags {
  title?: string;
  date?: string;
  language?: string;
  slug?: string;
  set: string[];
  dryRun?: boolean;
}

/** Makes the file, or refuses; says where it is and what comes next. */
export async function makeNew(kind: string, flags: NewFlags): Promise<boolean> {
  const { contentFolder } = readSettings();
  if (!existsSync(contentFolder))
    throw new PlainError(`There is no content folder \`${contentFolder}\`. Set CONTENT_DIR to the one that is meant.`);
  const collection = collectionNames.find((name) => collections[name].noun === kind) as CollectionName;
  const { site } = readSite(contentFolder);
  const defaultLanguage = site.languages[0] as Language;
  const language = languageOf(flags.language, site.languages);
  const ids = idsIn(contentFolder);
  const given = { ...onlyAuthor(collection, ids), ...flagValues(collection, flags, language, defaultLanguage) };
  const today = momentIn(site.timeZone, readNow()).today;
  const values = isTerminal()
    ? await askForNew({ collection, given, language, defaultLanguage, today, ids })
    : withoutTerminal(collection, given, today);
  const file = {
    collection,
    language,
    defaultLanguage,
    values,
    slug: slugFor(flags.slug, collection, values, language),
  };
  return write(contentFolder, file, flags.dryRun === true);
}

function languageOf(wanted: string | undefined, languages: readonly Language[]): Language {
  const language = wanted ?? languages[0];
  if (isLanguage(language) && languages.includes(language)) return language;
  const known = languages.map((one) => `\`${one}\``).join(", ");
  throw new UsageError(`Unexpected language \`${wanted}\`, expected one of ${known} as in \`site.yaml\`.`);
}

/** A report is of today unless it says otherwise; nothing else that names or places a file can be guessed. */
function withoutTerminal(collection: CollectionName, given: Values, today: string): Values {
  const values = collection === "reports" ? { date: today, kind: "digest", ...given } : given;
  const [title] = fieldsOf(collections[collection].schema);
  const missing = [
    ...(title && values[title.name] === undefined ? ["--title"] : []),
    ...(collection === "events" && values.date === undefined ? ["--date"] : []),
    ...(collection === "storylines" && values.began === undefined ? ["--date"] : []),
    ...missingChoices(collection, values),
  ];
  if (missing.length === 0) return values;
  throw new UsageError(
    `Missing ${missing.map((flag) => `\`${flag}\``).join(" and ")}: there is no terminal to ask at.\nSee \`sourceline new --help\`.`,
  );
}

/** Choices of the whole file; those inside of lists are marked. */
function missingChoices(collection: CollectionName, values: Values): string[] {
  return fieldsOf(collections[collection].schema).flatMap(({ name, required, shape }) =>
    required && shape.kind === "choice" && values[name] === undefined
      ? [`--set ${name}=${shape.values.join("|")}`]
      : [],
  );
}

function slugFor(wanted: string | undefined, collection: CollectionName, values: Values, language: Language): string {
  const [title] = fieldsOf(collections[collection].schema);
  const slug = wanted ?? slugOf(wordingOf(values[title?.name ?? ""]), language);
  if (isSlug(slug)) return slug;
  throw new UsageError(
    `Unexpected file name \`${slug}\`, expected lower-case Latin letters, digits and hyphens. Give one with \`--slug\`.`,
  );
}

/** Of a map by language the first text. */
function wordingOf(value: unknown): string {
  return typeof value === "object" && value !== null ? String(Object.values(value)[0] ?? "") : String(value);
}

/** The ids of the files of a collection. */
function idsIn(contentFolder: string): (collection: CollectionName) => string[] {
  const paths = listContent(contentFolder);
  return (collection) => {
    const { folder, format } = collections[collection];
    const ending = format === "yaml" ? ".yaml" : ".md";
    const inside = paths.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).replace(/\..*$/, "")))];
  };
}

/** Where there is one author, reports are theirs unless they say otherwise. */
function onlyAuthor(collection: CollectionName, ids: (collection: CollectionName) => string[]): Values {
  const authors = ids("authors");
  return collection === "reports" && authors.length === 1 ? { authors } : {};
}

function write(contentFolder: string, file: NewFile, dryRun: boolean): boolean {
  const path = join(contentFolder, pathOfNew(file));
  const shown = shownPath(contentFolder, pathOfNew(file), process.cwd());
  const text = textOfNew(file);
  if (existsSync(path)) throw new PlainError(`There is already a file \`${shown}\`. It was left as it is.`);
  if (dryRun) {
    console.log(`${shown}\n\n${text}`);
    return true;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  console.log(nextSteps(shown, marksIn(text)));
  return true;
}

function nextSteps(path: string, marks: number): string {
  const marked = marks === 1 ? "the place marked" : `the ${marks} places marked`;
  const fill = marks === 0 ? "Nothing in it is left to fill in." : `Fill in ${marked} \`TODO(new)\`.`;
  return `Made ${path}\n\n${fill} Then:\n  sourceline check ${path}\n  sourceline dev`;
}
