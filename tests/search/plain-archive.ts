/** A small archive as plain text, and the plainest way to search it: word by word, without an index. */
import { stemmer } from "@orama/stemmers/english";
import fc from "fast-check";
import type { ReportFacts } from "../../src/indexes/search-records.ts";
import type { Query } from "../../src/search/query.ts";
import type { Vocabulary } from "../factories/queries.ts";

export interface PlainReport {
  slug: string;
  day: string;
  title: string;
  text: string;
  quotes: string[];
  facts: Partial<ReportFacts>;
}

const forms = (
  "attack attacks attacked attacking terrorist terrorists harbour harbours ferry ferries minister ministers said says " +
  "report reports reported warning warned quickly café U.S. ISIS-K counter-terrorism 2024 the of and"
).split(" ");

export const vocabulary: Vocabulary = {
  words: fc.constantFrom(...forms, "absent", "café", "cafe", "isis", "terrorism", "ISIS"),
  values: {
    outlet: ["gazette", "courier", "none"],
    about: ["mayor", "port"],
    topic: ["ferries", "courts"],
    storyline: ["harbour-fire"],
    kind: ["digest", "analysis"],
    lang: ["en", "uk"],
    author: ["desk", "night-desk"],
    by: ["anonymous", "named"],
    in: ["2022", "2023", "2023-04", "2023-05-02"],
    before: ["2023", "2023-05"],
    after: ["2022", "2022-06-15"],
  },
};

/** Sixty reports of two years; the same at each call. */
export function plainArchive(): PlainReport[] {
  const words = (least: number, most: number) =>
    fc.array(fc.constantFrom(...forms), { minLength: least, maxLength: most }).map((list) => list.join(" "));
  const some = (...ids: string[]) => fc.subarray(ids);
  const report = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    title: words(1, 4),
    text: words(1, 12),
    quotes: fc.array(words(1, 4), { maxLength: 2 }),
    outlets: some("gazette", "courier"),
    about: some("mayor", "port"),
    topics: some("ferries", "courts"),
    storylines: some("harbour-fire"),
    kind: fc.constantFrom("digest", "analysis"),
    authors: some("desk", "night-desk"),
    by: some("anonymous", "named"),
  });
  return fc
    .sample(report, { numRuns: 60, seed: 4 })
    .map(({ month, title, text, quotes, ...facts }, number) => ({
      slug: `report-${number}`,
      day: `${number < 30 ? 2022 : 2023}-${String(month).padStart(2, "0")}-02`,
      title,
      text,
      quotes,
      facts: { ...facts, restsOn: facts.outlets.length },
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether a report is what the query asks for, as `docs/searching.md` says. */
export function matches(report: PlainReport, query: Query): boolean {
  switch (query.type) {
    case "word":
    case "phrase":
      return [report.title, [report.text, ...report.quotes.map((quote) => `Quote ${quote}`)].join(" ")].some((text) =>
        has(text, query.text),
      );
    case "said":
      return report.quotes.some((quote) => has(quote, query.what.text));
    case "field":
      return query.values.some((value) => isOf(report, query.name, value));
    case "not":
      return !matches(report, query.of);
    case "and":
      return query.of.every((part) => matches(report, part));
    case "or":
      return query.of.some((part) => matches(report, part));
  }
}

/** Whether the words stand in the text, side by side, in any of their forms. */
function has(text: string, words: string): boolean {
  const tokens = text.split(" ").map(formsOf);
  const wanted = words.split(" ").map(stem);
  if (wanted.length === 1) return tokens.some((forms) => forms.includes(wanted[0] as string));
  return tokens.some((_, start) => wanted.every((word, place) => tokens[start + place]?.includes(word)));
}

/** A word as a whole, and its parts of more than one letter. */
function formsOf(token: string): string[] {
  const parts = token.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
  return [stem(token), ...(parts.length > 1 || parts[0] !== token ? parts.map(stem) : [])];
}

function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return stemmer(plain);
}

function isOf({ facts, day }: PlainReport, name: string, value: string): boolean {
  const lists: Record<string, string[] | undefined> = {
    outlet: facts.outlets,
    about: facts.about,
    topic: facts.topics,
    storyline: facts.storylines,
    kind: [facts.kind ?? ""],
    lang: ["en"],
    author: facts.authors,
    by: facts.by,
  };
  if (name === "in") return day.startsWith(value);
  if (name === "before") return day < value;
  if (name === "after") return day.slice(0, value.length) > value;
  return lists[name]?.includes(value) ?? false;
}
