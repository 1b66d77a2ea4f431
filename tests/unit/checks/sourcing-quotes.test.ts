import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { codesOfText, sourcingOfText, unnamed } from "../../factories/sourced-report.ts";

const sources = {
  first: unnamed("a harbour official"),
  second: unnamed("a mechanic of the ferry"),
  reed: "{ person: ann-reed, via: gazette }",
  again: "{ person: ann-reed, via: gazette, as: harbour master }",
};
const link: Record<string, string> = {
  first: "[a harbour official](source:first)",
  second: "[a mechanic of the ferry](source:second)",
  reed: "[Ann Reed](source:reed)",
  again: "[Ann Reed](source:again)",
};
const all = `The ferry has stopped, said ${link.first}, ${link.second} and ${link.reed}, ${link.again}.\n\n`;
const quote = (id: string, words: string) => `**Quote from ${link[id]}:** "${words}"\n\n`;

describe("quotes of two speakers", () => {
  it("have text between them", async () => {
    const text = `${all}${quote("first", "It has stopped.")}${quote("second", "The engine failed.")}`;
    expect(await sourcingOfText({ sources, text })).toEqual([
      "text 5:1 sourcing/adjacent-quotes Unexpected quote of `second` right after one of `first`, expected text between two speakers",
    ]);
  });

  it.each([
    ["a sentence", "The mechanic disagrees.\n\n"],
    ["a part", "**Details:** The mechanic disagrees.\n\n"],
    ["a heading", "## The other view\n\n"],
    ["a list", "- The mechanic disagrees.\n\n"],
  ])("may have %s between them", async (_name, between) => {
    const text = `${all}${quote("first", "It has stopped.")}${between}${quote("second", "The engine failed.")}`;
    expect(await codesOfText({ sources, text })).toEqual([]);
  });

  it("may go on over several paragraphs first", async () => {
    const text = `${all}${quote("first", "It has stopped.")}"It will not run again."\n\n${quote("second", "No.")}`;
    expect(await sourcingOfText({ sources, text })).toMatchObject([
      expect.stringContaining("text 7:1 sourcing/adjacent"),
    ]);
  });

  it("may be those of one person, through two outlets or twice", async () => {
    const text = `${all}${quote("reed", "It has stopped.")}${quote("again", "For good.")}${quote("again", "Truly.")}`;
    expect(await codesOfText({ sources, text })).toEqual([]);
  });
});

describe("a quote of a source without a name", () => {
  it.each<[Language, string, string]>([
    ["en", "It was probably the engine.", "probably"],
    ["en", "I think the engine failed.", "I think"],
    ["en", "The harbour board is a disgrace.", "disgrace"],
    ["en", "The engine may have failed.", "may have"],
    ["uk", "Мабуть, це двигун.", "Мабуть"],
    ["uk", "На мою думку, це двигун.", "На мою думку"],
    ["uk", "Рада повелася ганебно.", "ганебно"],
    ["ru", "Наверное, это двигатель.", "Наверное"],
    ["ru", "Я думаю, это двигатель.", "думаю"],
  ])("gives information, not opinion, in %s: %s", async (language, words, found) => {
    const label = { en: "Quote from", uk: "Дослівно", ru: "Дословно" }[language];
    const text = `1920.\n\n**${label} [he](source:first):** "${words}"\n`;
    const several = { first: unnamed("harbour officials", ", count: 2") };
    const hints = await sourcingOfText({ language, sources: several, text });
    expect(hints.filter((hint) => !hint.includes("less-precise"))).toEqual([
      `text 3:1 sourcing/anonymous-opinion Unexpected \`${found}\` in the words of a source without a name, expected information, not opinion or speculation`,
    ]);
  });

  it.each([
    "possible big terrorist attack inside Russia",
    "The engine failed in May.",
    "It has the might of forty horses",
    "можливий великий теракт",
  ])("is information: %s", async (words) => {
    expect(await codesOfText({ sources, text: `${all}${quote("first", words)}` })).toEqual([]);
  });

  it("with a name may have opinions", async () => {
    expect(await codesOfText({ sources, text: `${all}${quote("reed", "It was probably the engine.")}` })).toEqual([]);
  });
});
