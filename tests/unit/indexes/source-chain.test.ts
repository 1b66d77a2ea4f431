import { describe, expect, it } from "vitest";
import { sourceChain } from "../../../src/indexes/source-chain.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

describe("a source chain", () => {
  it("has the sources of each outlet together, outlets and sources in the order of the head", () => {
    const sources = {
      reed: aPersonSource({ via: "tribune" }),
      first: anUnnamedSource({ via: "gazette" }),
      council: anOrganisationSource({ via: "tribune" }),
    };
    expect(sourceChain({ sources })).toEqual([
      {
        outlet: "tribune",
        sources: [
          ["reed", sources.reed],
          ["council", sources.council],
        ],
      },
      { outlet: "gazette", sources: [["first", sources.first]] },
    ]);
  });

  it("of a report without sources is empty", () => {
    expect(sourceChain({ sources: {} })).toEqual([]);
  });
});
