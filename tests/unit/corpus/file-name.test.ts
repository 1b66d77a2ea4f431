import { describe, expect, it } from "vitest";
import { readFileName } from "../../../src/corpus/file-name.ts";

const problemOf = (path: string) => readFileName(path, ["en", "uk"]).problem;

describe("a path in the content folder", () => {
  it.each([
    ["reports/2024/04/ferry.md", "reports", "2024/04/ferry", "en"],
    ["reports/2024/04/ferry.uk.md", "reports", "2024/04/ferry", "uk"],
    ["pages/about.en.md", "pages", "about", "en"],
    ["entities/people/ann-reed.yaml", "people", "ann-reed", "en"],
    ["outlets/24-kanal.yaml", "outlets", "24-kanal", "en"],
  ])("%s says the collection, the id and the language", (path, collection, id, language) => {
    expect(readFileName(path, ["en", "uk"])).toEqual({ name: { collection, id, language } });
  });

  it("has the first language of the site where it names none", () => {
    expect(readFileName("pages/about.md", ["uk", "en"]).name?.language).toBe("uk");
  });

  it.each([
    ["topics/Harbour.yaml", "topics/name.yaml"],
    ["topics/harbour.en.yaml", "topics/name.yaml"],
    ["topics/порт.yaml", "topics/name.yaml"],
    ["topics/old/harbour.yaml", "topics/name.yaml"],
    ["pages/with space.md", "pages/name.md"],
    ["pages/two--hyphens.md", "pages/name.md"],
    ["pages/-about.md", "pages/name.md"],
    ["pages/🎉.md", "pages/name.md"],
    ["pages/.md", "pages/name.md"],
    ["pages/about..md", "pages/name.md"],
    ["pages/about.draft.uk.md", "pages/name.md"],
    ["pages/about.md/index.md", "pages/name.md"],
    ["reports/ferry.md", "reports/YYYY/MM/name.md"],
    ["reports/2024/4/ferry.md", "reports/YYYY/MM/name.md"],
    ["reports/2024/13/ferry.md", "reports/YYYY/MM/name.md"],
    ["reports/2024/04/more/ferry.md", "reports/YYYY/MM/name.md"],
  ])("%s is no name such as %s", (path, shape) => {
    expect(problemOf(path)).toEqual({
      path,
      place: { line: 1, column: 1 },
      code: "file/bad-name",
      message: `Unexpected file name, expected \`${shape}\` in lower-case Latin letters, digits and single hyphens`,
      remedy: "Rename the file. Its name becomes a part of its address.",
    });
  });

  it.each([
    ["notes.txt", "expected one of the folders of docs/writing-reports.md"],
    ["site.yml", "expected one of the folders of docs/writing-reports.md"],
    ["entities/ann-reed.yaml", "expected one of the folders of docs/writing-reports.md"],
    ["reports-old/2024/04/ferry.md", "expected one of the folders of docs/writing-reports.md"],
    ["topics/harbour.yml", "expected the ending `.yaml`"],
    ["topics/harbour.md", "expected the ending `.yaml`"],
    ["reports/2024/04/ferry.jpg", "expected the ending `.md`"],
  ])("%s belongs nowhere", (path, expected) => {
    expect(problemOf(path)).toMatchObject({ code: "file/unexpected", message: `Unexpected file, ${expected}` });
  });

  it.each([
    ["pages/about.fr.md", "fr", ""],
    ["pages/about.ru.md", "ru", ""],
    ["pages/about.ukr.md", "ukr", "; did you mean `uk`?"],
  ])("%s is in a language that the site does not have", (path, suffix, hint) => {
    expect(problemOf(path)).toEqual({
      path,
      place: { line: 1, column: 1 },
      code: "file/unknown-language",
      message: `Unexpected language \`${suffix}\` in the file name, expected one of \`en\`, \`uk\`${hint}`,
      remedy: "Languages of the site are listed in `site.yaml`. A dot in a file name is only for the language.",
    });
  });
});
