import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { codesOfText, sourcingOfText, unnamed } from "../../factories/sourced-report.ts";

const official: Record<Language, string> = {
  en: "a harbour official",
  uk: "посадовець гавані",
  ru: "чиновник гавани",
};

const lede: Record<Language, string> = {
  en: "The ferry has stopped, [one harbour official](source:first) said.",
  uk: "Пором зупинили, сказав [один посадовець гавані](source:first).",
  ru: "Паром остановили, сказал [один чиновник гавани](source:first).",
};

const withLede = (language: Language, sentence: string) => ({
  language,
  sources: { first: unnamed(official[language]) },
  text: `${lede[language]} ${sentence}\n`,
});

describe("several sources in the text of a report that declares one", () => {
  it.each<[Language, string, string]>([
    ["en", "Sources said the engine had failed.", "Sources"],
    ["en", "The engine had failed, according to two harbour sources.", "sources"],
    ["en", "The Gazette, citing unnamed sources, blames the engine.", "sources"],
    ["en", "The engine had failed, people familiar with the matter said.", "people familiar with"],
    ["en", "Harbour insiders have long told the paper so.", "insiders"],
    ["uk", "За словами джерел газети, двигун зламався.", "джерел"],
    ["uk", "Джерела розповіли, що двигун зламався.", "Джерела"],
    ["uk", "Про це газеті повідомили джерела в порту.", "джерела"],
    ["uk", "Газета з посиланням на джерела пише про двигун.", "джерела"],
    ["ru", "По словам источников, двигатель сломался.", "источников"],
    ["ru", "Источники сообщили, что двигатель сломался.", "Источники"],
    ["ru", "Газета со ссылкой на источники пишет о двигателе.", "источники"],
  ])("is found in %s: %s", async (language, sentence, word) => {
    expect(await sourcingOfText(withLede(language, sentence))).toEqual([
      `text 1:${lede[language].length + 2 + sentence.indexOf(word)} sourcing/plural Unexpected plural \`${word}\`, expected one source: \`sources\` declares only \`first\` without a name`,
    ]);
  });

  it.each<[Language, string]>([
    ["en", "The river has two sources."],
    ["en", "The paper drew on open sources."],
    ["en", "The ferry has lost its sources of income."],
    ["en", "The source said the engine had failed."],
    ["uk", "За словами джерела, двигун зламався."],
    ["uk", "Порт шукає нові джерела фінансування."],
    ["uk", "За даними відкритих джерел, двигун старий."],
    ["ru", "По словам источника, двигатель сломался."],
    ["ru", "По данным открытых источников, двигатель старый."],
  ])("is not what this says, in %s: %s", async (language, sentence) => {
    expect(await sourcingOfText(withLede(language, sentence))).toEqual([]);
  });

  it("is found in the title as well", async () => {
    const report = { ...withLede("en", ""), title: "The ferry stops, sources say" };
    expect(await sourcingOfText(report)).toEqual([
      "head:8 sourcing/plural Unexpected plural `sources`, expected one source: `sources` declares only `first` without a name",
    ]);
  });

  it("is the speaker's affair inside a quotation", async () => {
    const text = `${lede.en}\n\n**Quote from [one harbour official](source:first):** "Sources said it would sink."\n`;
    expect(await sourcingOfText({ sources: { first: unnamed(official.en) }, text })).toEqual([]);
  });

  it.each([
    ["two are declared", { first: unnamed(official.en), second: unnamed("a mechanic of the ferry") }],
    ["a description stands for several", { first: unnamed("harbour officials") }],
    ["a description has a count", { first: unnamed("a group of harbour officials", ", count: 2") }],
    ["the one is one of several", { first: unnamed("one of two harbour officials") }],
  ])("is right where %s", async (_case, sources) => {
    const second = "second" in sources ? "[A mechanic of the ferry](source:second) agreed." : "";
    const text = `[One harbour official](source:first) said so. ${second} Sources said the engine had failed.\n`;
    expect(await sourcingOfText({ sources, text })).toEqual([]);
  });

  it("stands exactly where it is, after entities, escapes and broken lines", async () => {
    const text =
      "Bread &amp; butter \\*here\\*, [one harbour official](source:first) said,\n   then sources said it.\n";
    expect(await sourcingOfText({ sources: { first: unnamed(official.en) }, text })).toEqual([
      "text 2:9 sourcing/plural Unexpected plural `sources`, expected one source: `sources` declares only `first` without a name",
    ]);
    const inOneLine = "Bread &amp; butter \\*here\\* sources said, as did [one harbour official](source:first).\n";
    expect(await sourcingOfText({ sources: { first: unnamed(official.en) }, text: inOneLine })).toEqual([
      "text 1:29 sourcing/plural Unexpected plural `sources`, expected one source: `sources` declares only `first` without a name",
    ]);
  });
});

describe("a report that rests on one source without a name", () => {
  const silent: Record<Language, string> = {
    en: "The ferry has stopped, [a harbour official](source:first) said.",
    uk: "Пором зупинили, сказав [посадовець гавані](source:first).",
    ru: "Паром остановили, сказал [чиновник гавани](source:first).",
  };

  it.each<Language>(["en", "uk", "ru"])("has to say so, in %s", async (language) => {
    const sources = { first: unnamed(official[language]) };
    expect(await sourcingOfText({ language, sources, text: `${silent[language]}\n` })).toEqual([
      "head:3 sourcing/single-anonymous Unexpected silence about `first` being the report's only source, expected the text to say so",
    ]);
  });

  it.each<[Language, string]>([
    ["en", "The Gazette does not name the official."],
    ["en", "The official spoke anonymously."],
    ["en", "He didn't want to be identified by name; he was not named."],
    ["en", "The report rests on a single unidentified person."],
    ["uk", "Газета не називає його."],
    ["uk", "Це розповів єдиний співрозмовник газети."],
    ["uk", "Посадовець говорив анонімно."],
    ["ru", "Газета не называет его."],
    ["ru", "Это единственный источник газеты."],
  ])("says so in %s: %s", async (language, sentence) => {
    const sources = { first: unnamed(official[language]) };
    expect(await codesOfText({ language, sources, text: `${silent[language]} ${sentence}\n` })).toEqual([]);
  });

  it("need not where somebody with a name speaks as well", async () => {
    const sources = { first: unnamed(official.en), reed: "{ person: ann-reed, via: gazette }" };
    const text = `${silent.en} [Ann Reed](source:reed) denied it.\n`;
    expect(await codesOfText({ sources, text })).toEqual([]);
  });
});
