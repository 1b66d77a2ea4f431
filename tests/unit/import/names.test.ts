import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { findNames } from "../../../src/import/find-names.ts";
import { formsOf } from "../../../src/import/name-forms.ts";
import { indexNames, type Known } from "../../../src/import/names.ts";
import { aCorpus, anOrganisation, anOutlet, aPerson, aPlace } from "../../factories/corpus.ts";

const known: Known = aCorpus({
  people: [aPerson({ id: "ann-reed", name: { en: "Ann Reed", uk: "Анна Рід", ru: "Анна Рид" } })],
  organisations: [
    anOrganisation({ id: "bay-institute", name: "Bay Institute" }),
    anOrganisation({ id: "white-house", name: { en: "White House", uk: "Білий дім", ru: "Белый дом" } }),
  ],
  places: [
    aPlace({ id: "kyiv", name: { en: "Kyiv", uk: "Київ", ru: "Киев" }, aliases: { en: ["Kiev"] } }),
    aPlace({ id: "north-bay", name: "North Bay" }),
    aPlace({ id: "bay", name: "Bay" }),
  ],
  outlets: [
    anOutlet({ id: "bay-institute", name: "Bay Institute" }),
    anOutlet({ id: "truth", name: { en: "The Truth", uk: "Українська правда" }, aliases: { uk: ["УП"] } }),
  ],
});

function found(text: string, language: Language, where?: "text" | "source"): string[] {
  return findNames(text, indexNames(known, language), where).map(
    ({ kind, id, start, end }) => `${text.slice(start, end)} ${kind}:${id}`,
  );
}

describe("names in a text", () => {
  it("are found by name and alias, the longest first, without their possessive ending", () => {
    expect(found("Ann Reed's boat left North Bay for Kiev, not the Bay.", "en")).toEqual([
      "Ann Reed person:ann-reed",
      "North Bay place:north-bay",
      "Kiev place:kyiv",
      "Bay place:bay",
    ]);
  });

  it("mean the organisation in the text, and the outlet in what a digest rests on", () => {
    expect(found("the Bay Institute", "en")).toEqual(["Bay Institute org:bay-institute"]);
    expect(found("the Bay Institute", "en", "source")).toEqual(["Bay Institute outlet:bay-institute"]);
  });

  it("are left alone where they are a part of a longer name or of another word", () => {
    expect(found("He lives in Kyiv Oblast and near George Kyiv; the bay and a Bayern are others.", "en")).toEqual([]);
  });

  it("take in the quotation marks around them, where they stand alone in them", () => {
    expect(found("Про це пише «Українська правда» і УП.", "uk")).toEqual([
      "«Українська правда» outlet:truth",
      "УП outlet:truth",
    ]);
  });

  it("are found in their Ukrainian and Russian cases", () => {
    expect(found("У Києві Анну Рід не бачили; у Білому домі мовчать, «Українській правді» теж.", "uk")).toEqual([
      "Києві place:kyiv",
      "Анну Рід person:ann-reed",
      "Білому домі org:white-house",
      "«Українській правді» outlet:truth",
    ]);
    expect(found("В Киеве с Анной Рид говорили о Белом доме.", "ru")).toEqual([
      "Киеве place:kyiv",
      "Анной Рид person:ann-reed",
      "Белом доме org:white-house",
    ]);
  });
});

describe("a form of a name", () => {
  it.each([
    ["Київ", "Києва Києву Києвом Києві"],
    ["Харків", "Харкова Харкову Харковом Харкові"],
    ["Росія", "Росії Росію Росією"],
    ["Україна", "України Україні Україну Україною"],
    ["Туреччина", "Туреччини Туреччині Туреччиною"],
    ["Кремль", "Кремля Кремлю Кремлем Кремлі"],
    ["Іран", "Ірану Іраном Ірані"],
    ["Москва", "Москви Москві Москву Москвою"],
    ["Америка", "Америки Америці Америку Америкою"],
    ["Прага", "Праги Празі Прагу Прагою"],
    ["Зеленський", "Зеленського Зеленському Зеленським"],
    ["Пєсков", "Пєскова Пєскову Пєсковим Пєскові"],
    ["Ісламська", "Ісламської Ісламській Ісламську Ісламською"],
    ["Дмитро", "Дмитра Дмитру Дмитром Дмитрові"],
    ["Міністерство", "Міністерства Міністерству Міністерством Міністерстві"],
    ["дім", "дому домом домі"],
  ])("of %s is %s", (name, forms) => {
    expect(forms.split(" ").filter((form) => !formsOf(name, "uk")(form))).toEqual([]);
  });

  it.each([
    ["Іран", "іранський Іранський Іранець Ірак"],
    ["Росія", "Росіянин Росіяни Росіян російський"],
    ["Україна", "Українка Українець Українська"],
    ["Київ", "Київський Києво Кия"],
    ["Кремль", "Кремлівський Кремінь"],
    ["УП", "УПи упа"],
    ["Reuters", "Reutersа Reuter"],
  ])("of %s is none of %s", (name, others) => {
    expect(others.split(" ").filter((form) => formsOf(name, "uk")(form))).toEqual([]);
  });
});
