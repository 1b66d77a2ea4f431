import { describe, expect, it } from "vitest";
import { whosWho } from "../../../src/indexes/whos-who.ts";
import { aMention, anOutline, aQuote } from "../../factories/outline.ts";
import { aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const mentioning = (...mentions: ReturnType<typeof aMention>[]) => aReport({ outline: anOutline({ mentions }) });

describe("who is who", () => {
  it("has people and organisations, whether they speak, were asked or are mentioned, and nothing else", () => {
    const report = aReport({
      topics: ["ferries"],
      sources: { council: anOrganisationSource(), first: anUnnamedSource() },
      responses: [aResponse({ party: "org:port" })],
      outline: anOutline({ mentions: [aMention(), aMention({ kind: "place", id: "bay" })] }),
    });
    expect(whosWho([report]).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      "person/ann-reed",
      "organisation/port",
      "organisation/town-council",
    ]);
  });

  it("counts reports once each, and every quote", () => {
    const quotes = [aQuote({ id: "q-1", source: "reed" }), aQuote({ id: "q-2", source: "reed" })];
    const sources = { reed: aPersonSource() };
    const reports = [
      aReport({ sources, outline: anOutline({ quotes, mentions: [aMention()] }) }),
      mentioning(aMention()),
    ];
    expect(whosWho(reports)).toEqual([{ kind: "person", id: "ann-reed", reports: 2, quotes: 2 }]);
  });

  it("begins with those who are quoted most, then those in most reports, then by id and kind", () => {
    const reports = [
      aReport({
        sources: { reed: aPersonSource({ person: "zoe" }) },
        outline: anOutline({ quotes: [aQuote({ source: "reed" })] }),
      }),
      mentioning(aMention({ id: "bob" }), aMention({ id: "cy" }), aMention({ id: "al" })),
      mentioning(aMention({ id: "cy" }), aMention({ kind: "organisation", id: "al" })),
    ];
    const inOrder = ["person/zoe", "person/cy", "organisation/al", "person/al", "person/bob"];
    expect(whosWho(reports).map(({ kind, id }) => `${kind}/${id}`)).toEqual(inOrder);
    expect(whosWho([...reports].reverse()).map(({ kind, id }) => `${kind}/${id}`)).toEqual(inOrder);
  });

  it("of no reports is empty", () => {
    expect(whosWho([])).toEqual([]);
  });
});
