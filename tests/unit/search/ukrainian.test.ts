import { describe, expect, it } from "vitest";
import { isFormOf, ukrainianForms } from "../../../src/search/ukrainian.ts";

const wholes = (word: string) => ukrainianForms(word).stems.flatMap(({ text, whole }) => (whole ? [text] : []));
const beginnings = (word: string) => ukrainianForms(word).stems.flatMap(({ text, whole }) => (whole ? [] : [text]));

describe("ukrainianForms", () => {
  it("knows how stems change", () => {
    expect(wholes("рік")).toContain("року");
    expect(wholes("дні")).toContain("день");
    expect(wholes("руці")).toContain("рука");
    expect(wholes("питання")).toContain("питань");
    expect(wholes("ночі")).toContain("ніччю");
    expect(wholes("Харків")).toContain("харкова");
  });

  it("searches the beginning of an adjective from which hardly any other word is made", () => {
    expect(beginnings("російського")).toEqual(["російськ".normalize("NFD").replace(/\p{M}/gu, "")]);
    expect(beginnings("військова")).toEqual([]);
  });

  it("lists the forms of all other words, so that it finds none that are made from them", () => {
    for (const word of ["терактами", "держава", "попередив", "Росія", "державний", "Харків", "повідомлення"])
      expect([word, beginnings(word)]).toEqual([word, []]);
    expect(wholes("попередив")).toEqual(expect.arrayContaining(["попередила", "попередять", "попереджено"]));
    expect(wholes("держава")).toEqual(expect.arrayContaining(["держав", "державою", "державах"]));
  });

  it("lists the forms of a short word, so that its beginning does not find others", () => {
    expect(beginnings("суд")).toEqual([]);
    expect(wholes("суд")).toEqual(expect.arrayContaining(["суд", "суду", "судом", "судів"]));
  });

  it("writes words as the index has them", () => {
    expect(wholes("Київ")).toContain("киів");
    expect(wholes("об’єднання")).toContain("обєднанням");
    expect(wholes("Санкт-Петербурзі")).toContain("санктпетербурга");
  });

  it.each(["ФСБ", "США", "фсб", "Reuters", "2024", "із", "ISIS-K"])("leaves %s as it is", (word) => {
    expect(ukrainianForms(word).stems).toEqual([{ text: expect.any(String), whole: true, sure: true }]);
  });

  it("gives the word itself, or a beginning of it", () => {
    for (const word of ["день", "Росія", "каже", "новий", "життя"]) {
      const { stems } = ukrainianForms(word);
      const own = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
      expect(stems.some(({ text, whole }) => (whole ? text === own : own.startsWith(text)))).toBe(true);
    }
  });

  it("gives no stem twice, and none that a beginning covers", () => {
    for (const word of ["руці", "заявив", "політиці", "Харків", "дні", "слів"]) {
      const { stems } = ukrainianForms(word);
      const covered = stems.filter((stem) =>
        stems.some((other) => other !== stem && !other.whole && stem.text.startsWith(other.text)),
      );
      expect(covered).toEqual([]);
      expect(new Set(stems.map(({ text, whole }) => `${text} ${whole}`)).size).toBe(stems.length);
    }
  });

  it("gives sure stems first, and never more than forty", () => {
    for (const word of ["він", "днів", "рік", "імена", "джон"]) {
      const { stems } = ukrainianForms(word);
      expect(stems.map(({ sure }) => sure)).toEqual(
        [...stems].map(({ sure }) => sure).sort((a, b) => Number(b) - Number(a)),
      );
      expect(stems.length).toBeLessThanOrEqual(40);
    }
  });

  it("has no beginning of a short word", () => {
    for (const word of ["війна", "суд", "рік", "дав", "нова", "Крим", "людська", "військ"]) {
      expect([word, beginnings(word).filter((text) => text.length < 6)]).toEqual([word, []]);
    }
  });
});

describe("isFormOf", () => {
  it.each([
    ["Києва", "Київ"],
    ["Київ", "Києві"],
    ["Празі", "Прага"],
    ["Зеленського", "Зеленський"],
    ["людей", "люди"],
    ["розслідувань", "розслідування"],
  ])("knows %s as a form of %s", (form, word) => {
    expect(isFormOf(form, word)).toBe(true);
  });

  it.each([
    ["український", "Україна"],
    ["нападник", "напад"],
    ["Судан", "суд"],
    ["міністерство", "міністр"],
  ])("knows that %s is another word than %s", (other, word) => {
    expect(isFormOf(other, word)).toBe(false);
  });
});
