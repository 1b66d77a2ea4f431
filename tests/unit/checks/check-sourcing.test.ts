import { describe, expect, it } from "vitest";
import { checkSourcing } from "../../../src/checks/check-sourcing.ts";
import type { Organisation } from "../../../src/domain/entity.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, anAuthor, anOrganisation } from "../../factories/corpus.ts";
import { aReport, aResponse } from "../../factories/report.ts";
import { anUnnamedSource } from "../../factories/source.ts";

const council = anOrganisation({
  name: { en: "Town Council", uk: "Міська рада", ru: "Городской совет" },
  aliases: { en: ["TC"], uk: ["Мерія"] },
});

function findingsOf(changes: Partial<Report>, organisation: Organisation = council) {
  const authors = [anAuthor(), anAuthor({ id: "ann", kind: "person" }), anAuthor({ id: "feed", kind: "program" })];
  const corpus = aCorpus({ reports: [aReport(changes)], organisations: [organisation], authors });
  return checkSourcing(aContext(corpus));
}

describe("a report that rests on a source without a name", () => {
  const sources = { first: anUnnamedSource() };

  it("is signed by more than a program", () => {
    expect(findingsOf({ sources, authors: ["feed"] })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: ["authors"],
        code: "sourcing/no-byline",
        message:
          "Unexpected byline of programs alone, `feed`, expected a person or desk: the report rests on sources without a name",
        remedy: "Add the author or desk that answers for the sources.",
      },
    ]);
  });

  it.each([["desk"], ["ann"], ["feed", "ann"], ["nobody-knows"]])("may be signed by %s", (...authors) => {
    expect(findingsOf({ sources, authors })).toEqual([]);
  });

  it("is another matter than one on sources with a name", () => {
    expect(findingsOf({ authors: ["feed"] })).toEqual([]);
  });
});

describe("an organisation whose people speak without a name", () => {
  const speaking = (described: string) => ({ sources: { first: anUnnamedSource({ described }) } });

  it("does not stand as one that said nothing", () => {
    expect(findingsOf({ ...speaking("an official of the town council"), responses: [aResponse()] })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: ["responses", 0, "party"],
        code: "sourcing/silent-speaker",
        message:
          "Unexpected `org:town-council` that did not comment (`none`) while its people speak without a name: `first` is `an official of the town council`",
        remedy: "Leave the response out, or waive the rule with the reason why both are right.",
      },
    ]);
  });

  it.each(["an official of the TC", "посадовець міської ради", "чиновник городского совета", "двоє людей у мерії"])(
    "is known by its names in every case: %s",
    (described) => {
      const responses = [aResponse({ answer: "declined" })];
      expect(findingsOf({ ...speaking(described), responses })).toMatchObject([{ code: "sourcing/silent-speaker" }]);
    },
  );

  it.each([
    ["answered", aResponse({ answer: "denied it" })],
    ["was asked by another outlet", aResponse({ askedBy: "herald" })],
    ["is a person", aResponse({ party: "person:ann-reed" })],
    ["is another", aResponse({ party: "org:harbour-board" })],
  ])("may stand among those who were asked if it %s", (_case, response) => {
    expect(findingsOf({ ...speaking("an official of the town council"), responses: [response] })).toEqual([]);
  });

  it("is not recognised in other words that have its letters", () => {
    expect(findingsOf({ ...speaking("a player of FC Harbourtown, etc"), responses: [aResponse()] })).toEqual([]);
  });
});
