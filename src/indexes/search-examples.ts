/** Searches that show the language of queries by example, each of which finds something in this archive. */
import { inLanguage, type Language } from "../domain/language.ts";
import { isNamed } from "../domain/source.ts";
import { type ListedKind, thingsOfKind } from "./has-page.ts";
import type { Library } from "./library.ts";
import { mostReported } from "./thing-list.ts";

const exampleNames = [
  "words",
  "phrase",
  "without",
  "either",
  "said",
  "outlet",
  "about",
  "topic",
  "kind",
  "by",
  "in",
  "span",
] as const;
export type ExampleName = (typeof exampleNames)[number];

export interface SearchExample {
  name: ExampleName;
  query: string;
}

/** Nothing for what the archive has no example of. */
export function searchExamples(library: Library): SearchExample[] {
  const queries = { ...ofWords(library), ...ofFields(library), ...ofTime(library) };
  return exampleNames.flatMap((name) => {
    const query = queries[name];
    return query === undefined ? [] : { name, query };
  });
}

type Queries = Partial<Record<ExampleName, string | undefined>>;

function ofWords(library: Library): Queries {
  const [person] = mostReported(library, "person");
  const other = person && lessReportedBeside(library, person);
  const [first, second] = [person, other].map((id) => id && familyName(library, id));
  const title = library.reports.map((report) => threeWords(report.title)).find((words) => words !== undefined);
  const quotes = library.reports.flatMap(({ outline }) => outline.quotes);
  const said = quotes.map(({ words }) => threeWords(words)).find((words) => words !== undefined);
  return {
    words: first,
    phrase: title && `"${title}"`,
    without: first && second && `${first} -${second}`,
    either: first && second && `${first} OR ${second}`,
    said: said && `said:"${said}"`,
  };
}

function ofFields(library: Library): Queries {
  const fieldOf = (name: string, values: string[]) => (values.length > 0 ? `${name}:${values.join(",")}` : undefined);
  const first = (kind: ListedKind) => mostReported(library, kind).slice(0, 1);
  const hasUnnamed = library.reports.some(({ sources }) => Object.values(sources).some((source) => !isNamed(source)));
  return {
    outlet: fieldOf("outlet", mostReported(library, "outlet").slice(0, 2)),
    about: fieldOf("about", first("organisation")),
    topic: fieldOf("topic", first("topic")),
    kind: fieldOf(
      "kind",
      library.reports.slice(0, 1).map(({ kind }) => kind),
    ),
    by: hasUnnamed ? "by:anonymous" : undefined,
  };
}

function ofTime({ reports }: Library): Queries {
  const months = reports.map(({ date }) => date.slice(0, "2024-03".length));
  const [last, first] = [months[0], months.at(-1)];
  const isBetween = (month: string) => first !== undefined && last !== undefined && first < month && month < last;
  return { in: last && `in:${last}`, span: months.some(isBetween) ? `after:${first} before:${last}` : undefined };
}

/** A person in some of the reports on another, and not in all of them. */
function lessReportedBeside(library: Library, person: string): string | undefined {
  const reportsOf = (id: string) => library.byThing.get(`person/${id}`) ?? [];
  const reports = new Set(reportsOf(person));
  return mostReported(library, "person").find((id) => {
    const shared = reportsOf(id).filter((report) => reports.has(report)).length;
    return shared > 0 && shared <= reports.size / 2;
  });
}

function familyName({ corpus, language }: Library, person: string): string | undefined {
  const name = thingsOfKind(corpus, "person").get(person)?.name;
  return (
    name &&
    inLanguage(name, language, corpus.site.languages[0] as Language)
      .text.split(" ")
      .at(-1)
  );
}

/** The first three words, if they are plain ones. */
function threeWords(text: string): string | undefined {
  return /^\p{L}+ \p{L}+ \p{L}+(?![\p{L}\p{N}’'-])/u.exec(text)?.[0];
}
