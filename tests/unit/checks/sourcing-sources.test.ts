import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { codesOfText, sourcingOfText, unnamed } from "../../factories/sourced-report.ts";

const one = "The ferry has stopped, said [one unnamed person](source:first) of the harbour.\n";
const alone: Record<Language, string> = {
  en: one,
  uk: "Про це анонімно сказав [один](source:first) посадовець гавані, обізнаний з ремонтом.\n",
  ru: "Об этом анонимно сказал [один](source:first) чиновник гавани, знакомый с ремонтом.\n",
};

describe("a description of a source", () => {
  it.each<[Language, string]>([
    ["en", "a source"],
    ["en", "The source"],
    ["en", "two anonymous sources"],
    ["en", "a second source"],
    ["en", "an insider"],
    ["en", "sources cited by the Gazette"],
    ["uk", "джерело"],
    ["uk", "анонімне джерело"],
    ["uk", "двоє співрозмовників"],
    ["ru", "источник"],
    ["ru", "другой источник"],
    ["ru", "первого источника"],
    ["uk", "одного з джерел"],
    ["ru", "два источника"],
  ])("is bare in %s: %s", async (language, described) => {
    const codes = await codesOfText({ language, sources: { first: unnamed(described) }, text: alone[language] });
    expect(codes).toEqual(["sourcing/bare"]);
  });

  it.each<[Language, string]>([
    ["en", "a source of the harbour"],
    ["en", "an unnamed person of the harbour"],
    ["en", "a harbour official"],
    ["uk", "джерело, обізнане з ремонтом"],
    ["uk", "посадовець"],
    ["ru", "источник, знакомый с ремонтом"],
  ])("is not bare in %s: %s", async (language, described) => {
    expect(await codesOfText({ language, sources: { first: unnamed(described) }, text: alone[language] })).toEqual([]);
  });

  it("says where and what", async () => {
    expect(await sourcingOfText({ sources: { first: unnamed("a source") }, text: one })).toEqual([
      "head:23 sourcing/bare Unexpected bare description `a source`, expected who the source is or how they can know",
    ]);
  });
});

describe("a reason for anonymity", () => {
  const withReason = (reason: string, language: Language = "en") => ({
    language,
    sources: { first: `{ described: a person of the harbour, anonymous: "${reason}", via: gazette }` },
    text: one,
  });
  const uk = (reason: string) => ({
    language: "uk" as const,
    sources: { first: `{ described: посадовець гавані, anonymous: "${reason}", via: gazette }` },
    text: alone.uk,
  });

  it.each(["-", "unknown", "None.", "true", "n/a"])("is none: %s", async (reason) => {
    expect(await sourcingOfText(withReason(reason))).toEqual([
      `head:59 sourcing/no-reason Unexpected \`${reason}\` as the reason for anonymity, expected a reason, or \`not given\``,
    ]);
  });

  it.each(["no reason given", "Not given", "not stated"])("is another word for `not given`: %s", async (reason) => {
    expect(await sourcingOfText(withReason(reason))).toEqual([
      `head:59 sourcing/no-reason Unexpected \`${reason}\` as the reason for anonymity, expected \`not given\``,
    ]);
  });

  it.each(["asked not to be named", "they spoke on condition of anonymity", "wished to remain anonymous"])(
    "is a request and no reason: %s",
    async (reason) => {
      expect(await sourcingOfText(withReason(reason))).toEqual([
        `head:59 sourcing/no-reason Unexpected \`${reason}\` as the reason for anonymity, expected why the source asked for it`,
      ]);
    },
  );

  it.each(["не вказано", "просив не називати його", "на умовах анонімності"])(
    "is none in Ukrainian: %s",
    async (reason) => {
      expect(await codesOfText(uk(reason))).toEqual(["sourcing/no-reason"]);
    },
  );

  it.each([
    "not given",
    "the matter is sensitive",
    "they were not authorised to speak to the press",
    "asked not to be named for fear of losing the job",
    "asked not to be named because talks go on",
  ])("is one: %s", async (reason) => {
    expect(await codesOfText(withReason(reason))).toEqual([]);
  });

  it.each(["тема делікатна", "просив не називати його, бо перемовини тривають"])(
    "is one in Ukrainian: %s",
    async (reason) => {
      expect(await codesOfText(uk(reason))).toEqual([]);
    },
  );
});

describe("a source that the text describes less precisely than the outlet", () => {
  const sources = { first: unnamed("a senior engineer of the ferry company"), second: unnamed("a driver") };
  const driver = "\n\n[A driver](source:second) agreed.\n";

  it("is a hint at the first link", async () => {
    expect(
      await sourcingOfText({ sources, text: `The boat stopped, [somebody](source:first) said.${driver}` }),
    ).toEqual([
      "text 1:20 sourcing/less-precise Unexpected `somebody` for a source that the outlet describes as `a senior engineer of the ferry company`, expected a description as precise",
    ]);
  });

  it.each([
    "The boat stopped, [a senior engineer](source:first) said.",
    "The boat stopped, [somebody](source:first) in the company said.",
    "The engineers know more: the boat stopped, [one](source:first) said.",
    '**Quote from [somebody](source:first):** An engineer spoke of "the boat"',
  ])("is precise enough with one word of it in the paragraph: %s", async (text) => {
    expect(await codesOfText({ sources, text: `${text}${driver}` })).toEqual([]);
  });

  it("may be in any case in Ukrainian", async () => {
    const inUkrainian = { first: unnamed("старший інженер компанії"), second: unnamed("водій автобуса") };
    const text = "Зі слів [старшого інженера](source:first) та [водія](source:second), пором зупинили.\n";
    expect(await codesOfText({ language: "uk", sources: inUkrainian, text })).toEqual([]);
  });

  it("is no hint where the description itself says nothing", async () => {
    const text = `The boat stopped, [she](source:first) said.${driver}`;
    const bare = { first: unnamed("one of the three people cited"), second: sources.second };
    expect(await codesOfText({ sources: bare, text })).toEqual([]);
  });
});
