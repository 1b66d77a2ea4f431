import { describe, expect, it } from "vitest";
import { canonicalText, chosenIn, countChosen, withChosen, withoutFacets } from "../../../src/client/query-edits.ts";

describe("a choice", () => {
  it("reads as if it had been typed", () => {
    expect(withChosen("attack", "outlet", ["reuters", "ntv"])).toBe(canonicalText("outlet:reuters,ntv attack"));
  });

  it("takes the place of the one before", () => {
    expect(withChosen("attack in:2024", "in", ["2024-03"])).toBe("attack in:2024-03");
  });

  it("is taken back by choosing nothing", () => {
    expect(withChosen("outlet:ntv attack", "outlet", [])).toBe("attack");
    expect(withChosen("outlet:ntv", "outlet", [])).toBe("");
  });

  it("holds for the whole of a query with alternatives", () => {
    expect(withChosen("a OR b", "kind", ["digest"])).toBe("(a OR b) kind:digest");
  });

  it("is read back from the text", () => {
    expect(chosenIn("attack outlet:reuters,ntv -outlet:rt", "outlet").sort()).toEqual(["ntv", "reuters"]);
    expect(chosenIn("attack", "outlet")).toEqual([]);
  });
});

describe("the choices of the facets", () => {
  const text = 'attack "big one" outlet:ntv,reuters in:2024 lang:uk about:isis-k before:2025 -kind:digest';

  it("are counted, and other fields are not", () => {
    expect(countChosen(text)).toBe(4);
  });

  it("are cleared together, and nothing else is", () => {
    expect(withoutFacets(text)).toBe('attack "big one" about:isis-k before:2025 -kind:digest');
  });
});
