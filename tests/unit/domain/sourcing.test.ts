import { describe, expect, it } from "vitest";
import { sourceOfQuote, sourcingOf } from "../../../src/domain/sourcing.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

describe("the sourcing of a report", () => {
  it("counts people and organisations as named sources", () => {
    const sources = { reed: aPersonSource(), council: anOrganisationSource() };
    expect(sourcingOf(aReport({ sources }))).toMatchObject({ named: 2, unnamed: 0, reasoned: 0 });
  });

  it("counts whom an outlet only describes as unnamed", () => {
    expect(sourcingOf(aReport({ sources: { first: anUnnamedSource() } }))).toMatchObject({ named: 0, unnamed: 1 });
  });

  it("counts everybody that one description stands for", () => {
    const sources = { officials: anUnnamedSource({ count: 3 }), other: anUnnamedSource() };
    expect(sourcingOf(aReport({ sources }))).toMatchObject({ unnamed: 4, reasoned: 0 });
  });

  it("counts for whom there is a reason, each of a group", () => {
    const sources = {
      officials: anUnnamedSource({ count: 2, anonymous: "the matter is sensitive" }),
      other: anUnnamedSource({ anonymous: "not given" }),
    };
    expect(sourcingOf(aReport({ sources }))).toMatchObject({ unnamed: 3, reasoned: 2 });
  });

  it("names each outlet once, those that it rests on first", () => {
    const report = aReport({
      restsOn: [anOriginal({ outlet: "tribune" }), anOriginal(), anOriginal({ outlet: "tribune" })],
      sources: { reed: aPersonSource({ via: "radio" }), first: anUnnamedSource() },
    });
    expect(sourcingOf(report).outlets).toEqual(["tribune", "gazette", "radio"]);
  });

  it("tells silence, refusal and no comment from an answer, each party once", () => {
    const responses = [
      aResponse({ party: "org:council", answer: "none" }),
      aResponse({ party: "org:council", answer: "none", on: "2024-04-02" }),
      aResponse({ party: "org:ministry", answer: "declined" }),
      aResponse({ party: "org:port", answer: "no comment" }),
      aResponse({ party: "person:ann-reed", answer: "said that she would stay" }),
    ];
    expect(sourcingOf(aReport({ responses }))).toMatchObject({
      silent: ["org:council"],
      declined: ["org:ministry"],
      uncommented: ["org:port"],
    });
  });
});

describe("the source of a quote", () => {
  const reed = aPersonSource();
  const first = anUnnamedSource();

  it("is the one that its label links", () => {
    expect(sourceOfQuote({ sources: { reed, first } }, { source: "first" })).toEqual(["first", first]);
  });

  it("is the only one of the report where the label links none", () => {
    expect(sourceOfQuote({ sources: { reed } }, {})).toEqual(["reed", reed]);
  });

  it("is nobody where there are several, or none", () => {
    expect(sourceOfQuote({ sources: { reed, first } }, {})).toBeUndefined();
    expect(sourceOfQuote({ sources: {} }, {})).toBeUndefined();
  });

  it("is nobody where the label links one that is not declared", () => {
    expect(sourceOfQuote({ sources: { reed } }, { source: "rede" })).toBeUndefined();
  });
});
