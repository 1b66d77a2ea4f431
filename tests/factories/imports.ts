/** Content whose names an import can recognise, and imports into it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { checkContent } from "../../src/cli/check-content.ts";
import { type ImportOptions, importTexts } from "../../src/cli/import.ts";
import type { Outcome } from "../../src/cli/import-report.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { textRenderer } from "../../src/markdown/text-renderer.ts";
import { authorFile, type ContentFiles, dayOfCheck, withContent } from "./content-folder.ts";

const thing = (en: string, uk: string, ru: string, more = ""): string =>
  `name: { en: "${en}", uk: "${uk}", ru: "${ru}" }\ndescription: { en: One line, uk: Один рядок }\n${more}`;

/** A harbour town with its people, offices and papers. */
export const harbourTown: ContentFiles = {
  "site.yaml": "languages: [en, uk, ru]\ntimeZone: Europe/Kyiv\n",
  "authors/desk.yaml": authorFile,
  "outlets/gazette.yaml": `name: { en: Harbour Gazette, uk: Портова газета, ru: Портовая газета }\naliases: { en: [the Gazette] }\nkind: newspaper\nsite: https://www.gazette.example\ndescription: { en: Daily of a harbour town, uk: Щоденна газета портового міста }\n`,
  "outlets/bay-radio.yaml": "name: Bay Radio\nkind: broadcaster\ndescription: { en: A station, uk: Радіостанція }\n",
  "entities/people/ann-reed.yaml": thing("Ann Reed", "Анна Рід", "Анна Рид"),
  "entities/people/oleh-moroz.yaml": thing("Oleh Moroz", "Олег Мороз", "Олег Мороз"),
  "entities/organisations/town-council.yaml": thing("Town Council", "Міська рада", "Городской совет"),
  "entities/organisations/port-office.yaml": thing("Port Office", "Портове управління", "Портовое управление"),
  "entities/places/northport.yaml": thing("Northport", "Північний", "Северный", "kind: city\n"),
  "entities/places/kyiv.yaml": thing("Kyiv", "Київ", "Киев", "kind: city\n"),
  "topics/ferries.yaml": thing("Ferries", "Пороми", "Паромы"),
};

export interface ImportedContent {
  outcomes: Outcome[];
  /** Path → text of every report and outlet that was written. */
  files: Map<string, string>;
  problems: Problem[];
}

/** Imports files, as they would lie in a folder, into the harbour town, and checks what comes of it. */
export function importFiles(files: ContentFiles, options: Partial<ImportOptions> = {}): Promise<ImportedContent> {
  return withContent(harbourTown, async (folder) => {
    const outcomes = await importInto(folder, files, options);
    const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck });
    return { outcomes, files: writtenFiles(folder, outcomes), problems };
  });
}

/** Imports files into a content folder that is there. */
export function importInto(
  folder: string,
  files: ContentFiles,
  options: Partial<ImportOptions> = {},
): Promise<Outcome[]> {
  const from = join(dirname(folder), "foreign");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  const [only, ...others] = Object.keys(files);
  return importTexts({
    ...{ from: only && others.length === 0 ? join(from, only) : from, contentFolder: folder, outFolder: folder },
    ...{ dryRun: false, again: false, verbose: false, now: dayOfCheck, say: () => undefined },
    ...options,
  });
}

function writtenFiles(folder: string, outcomes: readonly Outcome[]): Map<string, string> {
  const paths = outcomes.flatMap((one) => (one.state === "written" ? [one.path, ...one.others] : []));
  const present = paths.filter((path) => existsSync(join(folder, path)));
  return new Map(present.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The only report of an import of one text. */
export async function importedReport(
  text: string,
  name = "digest.txt",
  options: Partial<ImportOptions> = {},
): Promise<ImportedContent & { path: string; text: string; head: Record<string, unknown>; body: string }> {
  const content = await importFiles({ [name]: text }, options);
  const [outcome] = content.outcomes;
  if (outcome?.state !== "written") throw new Error(`Nothing was written: ${JSON.stringify(outcome)}`);
  const [, yaml = "", body = ""] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(outcome.text) ?? [];
  return { ...content, path: outcome.path, text: outcome.text, head: parse(yaml) as Record<string, unknown>, body };
}

const renderer = textRenderer({ base: "/", defaultLanguage: "en" });

/** The rendered text of a report. */
export async function pageOf(outcome: Outcome): Promise<string> {
  if (outcome.state !== "written") throw new Error("Nothing was written.");
  const { html } = await renderer(outcome.text.replace(/^---\n[\s\S]*?\n---\n/, ""), outcome.path);
  return html;
}

/** Everything of an import that somebody can read: the page, the head, and the list of what was left out. */
export async function readableWords(outcome: Outcome): Promise<string> {
  if (outcome.state !== "written") throw new Error("Nothing was written.");
  const html = await pageOf(outcome);
  const [, yaml = ""] = /^---\n([\s\S]*?)\n---\n/.exec(outcome.text) ?? [];
  const page = html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x26;", "&")
    .replaceAll("&#x3C;", "<");
  const leftOut = outcome.notes.filter(({ kind }) => kind === "left out").map(({ text }) => text);
  return bareWords([page, ...textsIn(parse(yaml)), ...leftOut].join(" | "));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Words in small letters, without punctuation. */
export function bareWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, " ")
    .trim();
}
