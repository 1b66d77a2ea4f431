import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { proseCheck } from "../../../src/cli/prose-check.ts";
import { loadDictionary } from "../../../src/prose/dictionary.ts";
import { type ContentFiles, dayOfCheck, withContent } from "../../factories/content-folder.ts";

/** That of Ukrainian is an optional package. */
const hasUkrainian = (await loadDictionary("uk")) !== undefined;

const inEnglish = { "site.yaml": "languages: [en]\n" };
const inUkrainian = { "site.yaml": "languages: [uk]\n" };

function spelling(files: ContentFiles, wanted?: (path: string) => boolean): Promise<string[]> {
  return withContent({ ...inEnglish, ...files }, async (folder) => {
    const further = [proseCheck({ folder, ...(wanted ? { wanted } : {}) })];
    const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck, further });
    return problems.map(({ path, place, message }) => `${path}:${place.line}:${place.column} ${message}`);
  });
}

const page = (text: string, summary = '"1912"') => `---\ntitle: "2024"\nsummary: ${summary}\n---\n${text}\n`;

describe("the spelling of English", () => {
  it("is checked in texts and fields, each word once a file, at its exact place", async () => {
    const text = "The *harbuor*,\nthe harbuor &amp; the ropee.";
    expect(await spelling({ "pages/about.md": page(text, "A page on ferri.") })).toEqual([
      expect.stringContaining(
        "pages/about.md:3:10 Unexpected word `ferri`, expected one that a dictionary has; did you",
      ),
      "pages/about.md:5:6 Unexpected word `harbuor`, expected one that a dictionary has; did you mean `harbour`?",
      expect.stringContaining("pages/about.md:6:23 Unexpected word `ropee`, expected one that a dictionary has"),
    ]);
  });

  it("is British, but the words of others stay as they are", async () => {
    expect(await spelling({ "pages/about.md": page('The color; she said "the color of defense".') })).toEqual([
      "pages/about.md:5:5 Unexpected word `color`, expected one that a dictionary has; did you mean `colour` or `colon`?",
    ]);
  });

  it("knows the names of the corpus, and the words of `words.txt`", async () => {
    const text = "Pohrebniak's ferry, the Rybalsky.";
    const person = { "entities/people/o-p.yaml": "name: Olena Pohrebniak\ndescription: Engineer\n" };
    expect(await spelling({ ...person, "words.txt": "Rybalsky # a ship\n", "pages/about.md": page(text) })).toEqual([]);
  });

  it("is not checked in code and addresses", async () => {
    expect(
      await spelling({ "pages/about.md": page("Run `chekc`; see [here](https://exmaple.example/harbuor).") }),
    ).toEqual([]);
  });

  it("is checked only in the files that are wanted", async () => {
    const files = { "pages/about.md": page("A harbuor."), "pages/help.md": page("A harbuor.") };
    expect(await spelling(files, (path) => path === "pages/help.md")).toHaveLength(1);
  });
});

describe.runIf(hasUkrainian)("the spelling of Ukrainian", () => {
  it("is checked in every case, and a Latin letter in a word is found", async () => {
    const text = "Порому більше не буде, сказав речник Кpемля. Повідомилы всіх мешканців.";
    expect(await spelling({ ...inUkrainian, "pages/about.md": page(text, "Пором зупинено.") })).toEqual([
      "pages/about.md:5:38 Unexpected word `Кpемля` with letters of two alphabets, expected those of one; did you mean `Кремля`?",
      expect.stringContaining(
        "pages/about.md:5:46 Unexpected word `Повідомилы`, expected one that a dictionary has; did you",
      ),
    ]);
  });

  it("leaves a Russian quotation alone", async () => {
    const text = "Він відповів: «Это была ошибка».";
    expect(await spelling({ ...inUkrainian, "pages/about.md": page(text, "Пором зупинено.") })).toEqual([]);
  });
});

describe("a language without a dictionary", () => {
  it("is told once, however often the check runs", async () => {
    const missing: string[] = [];
    await withContent(
      { "site.yaml": "languages: [ru]\n", "pages/about.ru.md": page("Парома не будет.") },
      async (folder) => {
        const further = [proseCheck({ folder, onMissing: (language) => missing.push(language) })];
        for (let run = 0; run < 2; run += 1) {
          const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck, further });
          expect(problems).toEqual([]);
        }
      },
    );
    expect(missing.filter((language) => language === "ru")).toEqual(["ru"]);
  });
});
