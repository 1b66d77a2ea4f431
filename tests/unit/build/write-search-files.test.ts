import { describe, expect, it } from "vitest";
import { searchFiles } from "../../../src/build/write-search-files.ts";
import { openNameBook } from "../../../src/search/names.ts";
import { openSpelling } from "../../../src/search/spelling.ts";
import { aCorpus, aPlace } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const corpus = aCorpus({
  reports: [aReport({ title: "Ferry to the harbour stops", language: "en" })],
  places: [aPlace({ id: "kyiv", name: { en: "Kyiv", uk: "Київ" } })],
});

describe("the files that the search reads beside its index", () => {
  const read = (path: string) => String(searchFiles(corpus).find((file) => file.path === path)?.bytes);

  it("have names, and the words of each language", async () => {
    const names = openNameBook(1, async (bucket) => JSON.parse(read(`names/${bucket}.json`)));
    expect((await names.find(["Києві"], "en"))[0]?.others).toEqual(["Kyiv"]);
    expect(openSpelling(read("en/words.txt")).suggest("ferri", 1)).toEqual(["ferry"]);
    expect(openSpelling(read("uk/words.txt")).suggest("Киівв", 1)).toEqual(["Київ"]);
  });

  it("are the same each time, and none is of a language that the site does not have", () => {
    expect(searchFiles(corpus)).toEqual(searchFiles(structuredClone(corpus)));
    expect(searchFiles(corpus).map(({ path }) => path)).toEqual(["names/0.json", "en/words.txt", "uk/words.txt"]);
  });
});
