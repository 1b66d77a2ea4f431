import { describe, expect, it } from "vitest";
import { declaredLanguage, languageOfText } from "../../../src/import/text-language.ts";

describe("the language of a text", () => {
  it.each([
    ["The ferry leaves at noon.", "en"],
    ["Пором відходить опівдні.", "uk"],
    ["Агентство Reuters і The New York Times про це не пишуть у своїх випусках.", "uk"],
    ["Паром отходит в полдень, и все ждут на причале. Так было и так будет в этом городе.", "ru"],
    ["Паром отходит в полдень, и все ждут на причале с зонтами. Потом отходит катер и баржа.", "ru"],
    ["The word паром is Ukrainian for a ferry.", "en"],
    ["12 + 3", undefined],
  ])("is seen from the letters of %j", (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it.each([
    ["uk", "uk"],
    ["uk-UA", "uk"],
    ["ua", "uk"],
    ["en_GB", "en"],
    ["ru-RU", "ru"],
    ["de", undefined],
    [undefined, undefined],
  ])("is declared as %j", (tag, language) => {
    expect(declaredLanguage(tag)).toBe(language);
  });
});
