import { describe, expect, it } from "vitest";
import {
  canonicalText,
  chosenIn,
  countChosen,
  withChosen,
  withLanguageTick,
  withoutFields,
  withTick,
} from "../../../src/client/query-edits.ts";

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

describe("a tick", () => {
  const tick = (text: string, value: string, checked = true) => withTick(text, { name: "outlet", value, checked });

  it("widens the choice that is there", () => {
    expect(tick("attack", "ntv")).toBe("attack outlet:ntv");
    expect(tick("attack outlet:ntv", "rt")).toBe("attack outlet:ntv,rt");
  });

  it("drops nothing where all of several fields have to be met", () => {
    expect(tick("attack outlet:ntv outlet:bbc,rt", "reuters")).toBe("attack outlet:bbc,rt outlet:ntv outlet:reuters");
  });

  it("is taken back wherever it stands, and nothing else is", () => {
    expect(tick("attack outlet:ntv outlet:bbc,rt -outlet:tass", "rt", false)).toBe(
      "attack outlet:bbc outlet:ntv -outlet:tass",
    );
    expect(tick("attack outlet:ntv outlet:rt", "rt", false)).toBe("attack outlet:ntv");
  });
});

describe("a tick of a language", () => {
  it.each([
    ["attack", { value: "uk", checked: true }, ["en"], "attack lang:en,uk"],
    ["attack", { value: "en", checked: false }, ["en"], "attack"],
    ["attack lang:en,uk", { value: "uk", checked: false }, ["en", "uk"], "attack lang:en"],
    ["attack lang:en", { value: "uk", checked: true }, ["en"], "attack lang:en,uk"],
    ["a OR lang:uk", { value: "uk", checked: false }, ["en", "uk"], "(a OR lang:uk) lang:en"],
  ])("in %j: %j, where %j is searched", (text, tick, searched, expected) => {
    expect(withLanguageTick(text, tick, searched)).toBe(expected);
  });
});

describe("what every result must be", () => {
  const text =
    'attack "big one" outlet:ntv,reuters in:2024 lang:uk about:isis-k before:2025 storyline:a author:b -kind:digest';

  it("is counted", () => {
    expect(countChosen(text)).toBe(8);
    expect(countChosen("outlet:ntv outlet:rt -kind:digest a")).toBe(2);
  });

  it("is cleared together, and nothing else is", () => {
    expect(withoutFields(text)).toBe('attack "big one" -kind:digest');
    expect(withoutFields("outlet:ntv outlet:rt a")).toBe("a");
  });
});
