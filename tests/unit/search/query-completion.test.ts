import { describe, expect, it } from "vitest";
import { complete, completionAt } from "../../../src/search/completion.ts";

/** What can be completed where `|` stands. */
function at(marked: string) {
  return completionAt(marked.replace("|", ""), marked.indexOf("|"));
}

/** The text with `value` accepted where `|` stands, and the caret. */
function completed(marked: string, value: string): string | undefined {
  const completion = at(marked);
  if (!completion) return undefined;
  const { text, caret } = complete(marked.replace("|", ""), completion, value);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe("a completion", () => {
  it.each([
    ["ou|", ["outlet"], 0, 2],
    ["attack A|", ["about", "author", "after"], 7, 8],
    ["-o|u", ["outlet"], 1, 3],
    ["(a OR ki|)", ["kind"], 6, 8],
    ["s|", ["storyline", "said"], 0, 1],
    ["ou|:reuters", ["outlet"], 0, 3],
    ["in|", ["in"], 0, 2],
  ])("of a name in %s offers the fields that begin so", (marked, names, from, to) => {
    expect(at(marked)).toMatchObject({ type: "field", names, from, to });
  });

  it("of a name says what is typed of it", () => {
    expect(at("a -OU|t")).toEqual({ type: "field", typed: "ou", names: ["outlet"], from: 3, to: 6 });
  });

  it.each([
    ["outlet:re|", { typed: "re", others: [], from: 7, to: 9 }],
    ["outlet:|", { typed: "", others: [], from: 7, to: 7 }],
    ["a outlet:reuters,N|", { typed: "n", others: ["reuters"], from: 17, to: 18 }],
    ["outlet:Reuters,|", { typed: "", others: ["reuters"], from: 15, to: 15 }],
    ["outlet:re|ut,ntv b", { typed: "re", others: ["ntv"], from: 7, to: 11 }],
    ["outlet:|,ntv", { typed: "", others: ["ntv"], from: 7, to: 7 }],
    ["(x OR −OUTLET:r|)", { typed: "r", others: [], from: 14, to: 15 }],
    ["outlet:рос|", { typed: "рос", others: [], from: 7, to: 10 }],
  ])("of a value in %s says what is typed of it, and what is in the list", (marked, expected) => {
    expect(at(marked)).toEqual({ type: "value", field: "outlet", ...expected });
  });

  it.each([
    "|",
    "|ou",
    "ou |",
    "zebra|",
    "-|",
    "ou(|",
    '"ou|',
    '"in:20|24"',
    "«ou|»",
    "said:at|",
    "nothing:x|",
    "OR|",
    "outlt:re|",
    'outlet:"re|',
  ])("is not offered in %s", (marked) => {
    expect(at(marked)).toBeUndefined();
  });

  it.each([
    ["ou|", "outlet", "outlet:|"],
    ["a -o|u b", "outlet", "a -outlet:| b"],
    ["ou|t:reuters", "outlet", "outlet:|reuters"],
    ["outlet:re|", "reuters", "outlet:reuters |"],
    ["outlet:re| attack", "reuters", "outlet:reuters |attack"],
    ["(outlet:re|)", "reuters", "(outlet:reuters|)"],
    ["outlet:re|,ntv", "reuters", "outlet:reuters|,ntv"],
    ['outlet:ntv,re|"b"', "reuters", 'outlet:ntv,reuters |"b"'],
  ])("in %s with %s gives %s", (marked, value, expected) => {
    expect(completed(marked, value)).toBe(expected);
  });
});
