/** The texts that stand in fields: titles, summaries, descriptions, wordings, in each language that they have. */
import type { Corpus } from "../domain/corpus.ts";
import type { Language, LocalText } from "../domain/language.ts";

type KeyPath = readonly (string | number)[];

export interface FieldText {
  path: string;
  at: KeyPath;
  text: string;
  language: Language;
}

type Field = [at: KeyPath, text: LocalText | undefined];

export function fieldTexts(corpus: Corpus): FieldText[] {
  const fallback = corpus.site.languages[0] ?? "en";
  const fields = (path: string, list: Field[], language = fallback) =>
    list.flatMap(([at, text]) => wordings(path, at, text, language));
  const { people, organisations, places, outlets, topics, authors } = corpus;
  return [
    ...corpus.reports.flatMap((report) => fields(report.path, ofReport(report), report.language)),
    ...[...corpus.pages, ...corpus.storylines].flatMap(({ path, title, summary, language }) =>
      fields(
        path,
        [
          [["title"], title],
          [["summary"], summary],
        ],
        language,
      ),
    ),
    ...[...corpus.events.values()].flatMap(({ path, title, summary, statedBy }) =>
      fields(path, [[["title"], title], [["summary"], summary], ...ofList("statedBy", "said", statedBy)]),
    ),
    ...[...corpus.claims.values()].flatMap(({ path, wording, positions, assessments }) =>
      fields(path, [
        [["wording"], wording],
        ...ofList("positions", "words", positions),
        ...ofList("assessments", "text", assessments),
      ]),
    ),
    ...[...corpus.figures.values()].flatMap(({ path, name, unit, summary, readings }) =>
      fields(path, [
        [["name"], name],
        [["unit"], unit],
        [["summary"], summary],
        ...ofList("readings", "note", readings),
      ]),
    ),
    ...[people, organisations, places, outlets, topics, authors].flatMap((map) =>
      [...map.values()].flatMap(({ path, description }) => fields(path, [[["description"], description]])),
    ),
  ];
}

function ofReport({ title, summary, sources, responses, corrections }: Corpus["reports"][number]): Field[] {
  const unnamed = Object.entries(sources).flatMap(([id, source]): Field[] =>
    "described" in source ? [[["sources", id, "described"], source.described]] : [],
  );
  return [
    [["title"], title],
    [["summary"], summary],
    ...unnamed,
    ...ofList("responses", "answer", responses),
    ...ofList("corrections", "text", corrections),
  ];
}

/** One field of each thing in a list. */
function ofList<Name extends string>(
  list: string,
  field: Name,
  things: readonly { [key in Name]?: LocalText | undefined }[],
): Field[] {
  return things.map((thing, index) => [[list, index, field], thing[field]]);
}

function wordings(path: string, at: KeyPath, text: LocalText | undefined, language: Language): FieldText[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [{ path, at, text, language }];
  return (Object.entries(text) as [Language, string | undefined][]).flatMap(([key, wording]) =>
    wording === undefined ? [] : [{ path, at: [...at, key], text: wording, language: key }],
  );
}
