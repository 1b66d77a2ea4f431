import { describe, expect, it } from "vitest";
import { nameBuckets, namedThings, nameFiles } from "../../../src/indexes/search-names.ts";
import { aCorpus, aPerson, aPlace } from "../../factories/corpus.ts";
import { aNameBook } from "../../factories/name-book.ts";

/** Made of letters, each as often first as another. */
function aName(place: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const at = (step: number) => letters[Math.floor(place / step) % letters.length];
  return `${at(1)}${at(26)}ra ${at(7)}${at(3)}do${at(5)}`;
}

const many = aCorpus({
  people: Array.from({ length: 2500 }, (_, place) => aPerson({ id: `person-${place}`, name: aName(place) })),
  places: [aPlace({ id: "kyiv", name: { en: "Kyiv", uk: "Київ" }, aliases: { en: ["Kiev"] } })],
});
const alike = aCorpus({ people: Array.from({ length: 2500 }, (_, place) => aPerson({ id: `person-${place}` })) });

describe("the files of names", () => {
  it("are one where names are few", () => {
    expect(nameBuckets(aCorpus({ people: [aPerson()] }))).toBe(1);
  });

  it("have the name that is shown first, and text without a language in that of the site", () => {
    const corpus = aCorpus({
      people: [aPerson({ name: "Ann Reed", aliases: { en: ["Annie Reed"], ru: ["Энн Рид"] } })],
    });
    expect(namedThings(corpus)[0]).toEqual({
      kind: "person",
      id: "ann-reed",
      names: { en: ["Ann Reed", "Annie Reed"], ru: ["Энн Рид"] },
    });
  });

  it("are small however many names there are", () => {
    const files = nameFiles(many);
    expect(files.length).toBeGreaterThan(8);
    expect(Math.max(...files.map((file) => file.length))).toBeLessThanOrEqual(24_000);
  });

  it("are not divided for ever where all names begin alike", () => {
    expect(nameFiles(alike).length).toBeLessThanOrEqual(64);
  });

  it("are the same for the same corpus", () => {
    expect(nameFiles(many)).toEqual(nameFiles(many));
  });

  it("answer alike however they are divided, and few are read", async () => {
    const { book, read } = aNameBook(many);
    const [match] = await book.find(["у", "Києві"]);
    expect(match).toMatchObject({ entity: { id: "kyiv" }, others: ["Kyiv", "Kiev"] });
    expect(read.length).toBe(1);
    expect((await book.complete("kie", "about", 3, "en"))[0]?.id).toBe("kyiv");
    expect(read.length).toBe(2);
  });

  it("are read once, and again only if that failed", async () => {
    const { book, read } = aNameBook(many);
    await Promise.all([book.find(["Kyiv"]), book.find(["Kyiv"])]);
    await book.find(["Kyiv"]);
    expect(read.length).toBe(1);
  });
});
