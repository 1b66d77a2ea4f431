import { beforeAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import type { NameBook } from "../../../src/search/names.ts";
import { aNameBook } from "../../factories/name-book.ts";

let names: NameBook;

beforeAll(async () => {
  const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
  names = aNameBook(corpus).book;
});

const find = (query: string, language?: string) => names.find(query.split(" "), language);
const othersOf = async (query: string, language?: string) => (await find(query, language))[0]?.others ?? [];

describe("the names of the dossier", () => {
  it.each(["Kyiv", "Kiev", "Київ", "Києва", "Києві", "Киев", "kiev"])("know %s by its other names", async (word) => {
    const [match] = await find(word);
    expect(match?.entity).toEqual({ kind: "place", id: "kyiv" });
    const all = ["Kyiv", "Kiev", "Київ", "Киев"];
    expect(all.filter((name) => !match?.others.includes(name)).length).toBe(1);
  });

  it.each(["ISIS-K", "isis-k", "ISKP", "Islamic State Khorasan", "ІДІЛ-Хорасан", "ИГИЛ-Хорасан"])(
    "know what %s is",
    async (words) => {
      const [match] = await find(words);
      expect(match).toMatchObject({
        entity: { kind: "organisation", id: "isis-k" },
        from: 0,
        to: words.split(" ").length,
      });
    },
  );

  it("have the names of the reader's language first, and Latin ones after them", async () => {
    expect(await othersOf("ISKP", "uk")).toEqual(expect.arrayContaining(["ІДІЛ-Хорасан", "ISIS-K"]));
    expect(await othersOf("FSB", "uk")).toEqual(["Федеральна служба безпеки", "ФСБ", "Federal Security Service"]);
    expect(await othersOf("ФСБ", "en")).toEqual(["Federal Security Service", "FSB"]);
  });

  it("know people by their last names, in all their spellings", async () => {
    expect(await othersOf("Путіна", "en")).toEqual(["Putin"]);
    expect(await othersOf("Путиным", "uk")).toEqual(["Путін", "Putin"]);
    expect(await othersOf("Zelensky’s", "en")).toEqual(["Zelenskyy", "Zelenskiy"]);
  });

  it("take the longest name", async () => {
    const matches = await find("White House on Володимира Путіна");
    expect(matches.map(({ from, to, entity }) => [from, to, entity.id])).toEqual([
      [0, 2, "white-house"],
      [3, 5, "vladimir-putin"],
    ]);
  });

  it("say where several are called so", async () => {
    const [match] = await find("White House");
    expect(match?.entities.map(({ kind }) => kind)).toEqual(["organisation", "outlet"]);
  });

  it.each(["IS", "US", "us", "is", "site", "trend", "ІД", "УП", "AA"])("take %s for an ordinary word", async (word) => {
    expect(await find(word)).toEqual([]);
  });

  it("never search an ordinary word for a name", async () => {
    for (const query of ["Islamic State", "United States", "SITE Intelligence Group", "Ukrainska Pravda"]) {
      const others = await othersOf(query);
      expect(
        others.filter((other) => ["is", "us", "site", "up", "ід", "уп", "иг"].includes(other.toLowerCase())),
      ).toEqual([]);
    }
  });

  it("have no other name that contains the words anyway", async () => {
    expect(await othersOf("Moscow", "en")).toEqual([]);
    expect(await othersOf("Crocus", "en")).toEqual([]);
    expect(await othersOf("Крокус", "uk")).toEqual(["Crocus"]);
  });
});

describe("completion", () => {
  it("finds a person by any of the names", async () => {
    const [peskov] = await names.complete("pes", "about", 5, "en");
    expect(peskov).toEqual({ id: "dmitry-peskov", name: "Dmitry Peskov" });
  });

  it("says which other name was typed", async () => {
    expect(await names.complete("nyt", "outlet", 5, "en")).toEqual([
      { id: "new-york-times", name: "The New York Times", alias: "NYT" },
    ]);
    expect((await names.complete("kie", "about", 1, "uk"))[0]).toEqual({ id: "kyiv", name: "Київ", alias: "Kiev" });
  });

  it("finds ids as they stand in a query", async () => {
    expect((await names.complete("isis-k", "about", 1, "en"))[0]?.id).toBe("isis-k");
  });

  it("knows only what the field is about", async () => {
    expect(await names.complete("reuters", "about", 5, "en")).toEqual([]);
    expect((await names.complete("crocus", "storyline", 5, "en"))[0]?.id).toBe("crocus-city-hall");
    expect((await names.complete("intel", "topic", 5, "en"))[0]?.id).toBe("intelligence-sharing");
    expect((await names.complete("des", "author", 5, "en"))[0]?.id).toBe("desk");
    expect(await names.complete("2024", "in", 5, "en")).toEqual([]);
  });

  it("gives no more than asked for", async () => {
    expect(await names.complete("", "outlet", 3, "en")).toHaveLength(3);
  });
});
