import { describe, expect, it } from "vitest";
import { knownWords, namesOf, wordsOfList } from "../../../src/prose/known-words.ts";
import { aCorpus, anOrganisation, aPerson } from "../../factories/corpus.ts";
import { anOriginal, aReport } from "../../factories/report.ts";

describe("known words", () => {
  const known = knownWords(["Pohrebniak", "Пєсков", "Кірбі", "Хорасан", "ТАСС", "Юсов"]);

  it.each([
    "Pohrebniak",
    "Pohrebniak's",
    "Pohrebniaks",
    "Пєскова",
    "Пєсковим",
    "Кірбі",
    "Хорасану",
    "хорасанського",
    "Юсовим",
  ])("are known in all their forms: %s", (word) => {
    expect(known.has(word)).toBe(true);
  });

  it.each(["Pohrebnyak", "Песков", "Кирбі", "Хоросан", "Pohrebniakov", "Юсенко", "Пєсковиченко"])(
    "are not known when they are misspelled or others: %s",
    (word) => {
      expect(known.has(word)).toBe(false);
    },
  );
});

describe("names of a corpus", () => {
  it("are those of its things with their aliases, and of people in the titles of originals", () => {
    const corpus = aCorpus({
      people: [aPerson({ name: { en: "Ann Reed-Moore", uk: "Енн Рід" }, aliases: { en: ["Annie Reed"] } })],
      organisations: [anOrganisation({ name: "Harbour Board" })],
      reports: [aReport({ restsOn: [anOriginal({ title: "Why Zbigniew left the ferry" })] })],
    });
    const names = namesOf(corpus);
    expect(names).toEqual(
      expect.arrayContaining(["ann", "reed-moore", "reed", "moore", "енн", "рід", "annie", "board"]),
    );
    expect(names).toContain("zbigniew");
    expect(names).not.toContain("ferry");
  });
});

describe("the words of the desk", () => {
  it("stand one a line, with notes", () => {
    expect(wordsOfList("# Names\r\nFatih\n\n  absentia   # in absentia\n")).toEqual(["Fatih", "absentia"]);
  });
});
