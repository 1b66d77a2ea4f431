import { beforeAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { spellingWords } from "../../../src/indexes/spelling-words.ts";
import { openSpelling, type Spelling } from "../../../src/search/spelling.ts";

let english: Spelling;
let ukrainian: Spelling;

beforeAll(async () => {
  const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
  english = openSpelling(spellingWords(corpus, "en"));
  ukrainian = openSpelling(spellingWords(corpus, "uk"));
});

/** What was typed, and what was meant. */
const inEnglish = {
  kirbi: "Kirby",
  krby: "Kirby",
  Mosocw: "Moscow",
  Moscwo: "Moscow",
  Mosow: "Moscow",
  Noscow: "Moscow",
  Kremlim: "Kremlin",
  Kremiln: "Kremlin",
  Lukashenca: "Lukashenko",
  Lukasenko: "Lukashenko",
  Peskow: "Peskov",
  Putni: "Putin",
  Patrushov: "Patrushev",
  Bortnkov: "Bortnikov",
  Zelenski: ["Zelensky", "Zelenskiy"],
  Tajikstan: "Tajikistan",
  Tadjikistan: "Tajikistan",
  Afganistan: "Afghanistan",
  Kazakstan: "Kazakhstan",
  Krasnogrosk: "Krasnogorsk",
  Washinton: "Washington",
  Istambul: "Istanbul",
  Ukrane: "Ukraine",
  Rusia: "Russia",
  Islamc: "Islamic",
  Khorassan: "Khorasan",
  Crokus: "Crocus",
  embasy: "embassy",
  goverment: "government",
  warnning: "warning",
  Reutres: "Reuters",
  Comittee: "Committee",
  Investigatve: "Investigative",
  inteligence: "intelligence",
  atack: "attack",
  ьщысщц: "Moscow",
  лншм: "Kyiv",
  лкуьдшт: "Kremlin",
};

const inUkrainian = {
  rbtd: "Київ",
  vjcrdf: "Москва",
  hjcsz: "Росія",
  Київв: "Київ",
  Мсоква: "Москва",
  Москав: "Москва",
  Росіяя: "Росія",
  Лукашенкр: ["Лукашенко", "Лукашенка"],
  Біларусь: "Білорусь",
  Таджикстан: "Таджикистан",
  Зеленскький: "Зеленський",
  Пуитн: "Путін",
  Рейтрес: "Рейтер",
  Іарн: "Іран",
  Украйина: "Україна",
  розсдідування: "розслідування",
  Крмель: "Кремль",
  Крокуз: "Крокус",
};

interface Case {
  typed: string;
  meant: string | string[];
  spelling: Spelling;
}

const cases = (): Case[] => [
  ...Object.entries(inEnglish).map(([typed, meant]) => ({ typed, meant, spelling: english })),
  ...Object.entries(inUkrainian).map(([typed, meant]) => ({ typed, meant, spelling: ukrainian })),
];

describe("misspelt words", () => {
  it("are understood, nine in ten of them at the first suggestion", () => {
    const all = cases();
    expect(all.length).toBeGreaterThanOrEqual(40);
    const wrong = all.filter(
      ({ typed, meant, spelling }) => ![meant].flat().includes(spelling.suggest(typed, 1)[0] ?? ""),
    );
    expect(1 - wrong.length / all.length, JSON.stringify(wrong.map(({ typed }) => typed))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(["Moscow", "moscow", "KIRBY", "Türkiye", "attack"])("are not seen in %s, which is known", (word) => {
    expect(english.suggest(word, 3)).toEqual([]);
  });

  it.each(["Київ", "київ", "Україна", "Украіна", "МОСКВА"])(
    "are not seen in %s, which is known in Ukrainian",
    (word) => {
      expect(ukrainian.suggest(word, 3)).toEqual([]);
    },
  );

  it.each(["xylophone", "qqqqqq", "42", "", "ab", "Übermensch"])(
    "have no suggestion where nothing is like %s",
    (word) => {
      expect(english.suggest(word, 3)).toEqual([]);
    },
  );

  it("keep to the number that was asked for", () => {
    expect(english.suggest("Zelenski", 2)).toHaveLength(2);
  });

  it("are corrected with capital letters and diacritics", () => {
    expect(english.suggest("turkyie", 1)).toEqual(["Türkiye"]);
    expect(ukrainian.suggest("киівв", 1)).toEqual(["Київ"]);
  });
});
