import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSearchFiles } from "../../../src/cli/write-search-files.ts";
import { openNameBook } from "../../../src/search/names.ts";
import { openSpelling } from "../../../src/search/spelling.ts";
import { withContent } from "../../factories/content-folder.ts";
import { aCorpus, aPlace } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const corpus = aCorpus({
  reports: [aReport({ title: "Ferry to the harbour stops", language: "en" })],
  places: [aPlace({ id: "kyiv", name: { en: "Kyiv", uk: "Київ" } })],
});

describe("writeSearchFiles", () => {
  it("writes what the search reads", () =>
    withContent({}, async (folder) => {
      writeSearchFiles(folder, corpus);
      const read = (path: string) => readFileSync(join(folder, "pagefind", path), "utf8");
      const names = openNameBook(1, async (bucket) => JSON.parse(read(`names/${bucket}.json`)));
      expect((await names.find(["Києві"], "en"))[0]?.others).toEqual(["Kyiv"]);
      expect(openSpelling(read("en/words.txt")).suggest("ferri", 1)).toEqual(["ferry"]);
      expect(openSpelling(read("uk/words.txt")).suggest("Киівв", 1)).toEqual(["Київ"]);
    }));

  it("writes the same bytes again, and nothing for languages that the site does not have", () =>
    withContent({}, (folder) => {
      writeSearchFiles(join(folder, "one"), corpus);
      writeSearchFiles(join(folder, "two"), corpus);
      for (const file of ["names/0.json", "en/words.txt", "uk/words.txt"]) {
        const [one, two] = ["one", "two"].map((copy) => readFileSync(join(folder, copy, "pagefind", file)));
        expect(one).toEqual(two);
      }
      expect(existsSync(join(folder, "one/pagefind/ru"))).toBe(false);
    }));
});
