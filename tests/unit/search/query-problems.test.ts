import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";

/** What a text is taken for, and what is wrong with it: `place code piece`. */
function read(text: string): [taken: string, ...problems: string[]] {
  const { query, problems } = parseQuery(text);
  return [printQuery(query), ...problems.map(({ at, code, text: piece }) => `${at} ${code} ${piece}`)];
}

describe("a query with a problem", () => {
  it.each([
    ['big attack "in Moscow', 'big attack "in Moscow"', '12 unclosed-quote "'],
    ["«Крокус", '"Крокус"', "1 unclosed-quote «"],
    ['a "', "a", '3 unclosed-quote "'],
    ['said:"great pow', 'said:"great pow"', '6 unclosed-quote "'],
    ['outlet:"reut', "outlet:reut", '8 unclosed-quote "'],
  ])("closes a quote at the end: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a (b OR c", "a (b OR c)", "3 unclosed-bracket ("],
    ["-(a b", "-(a b)", "2 unclosed-bracket ("],
    ["((a", "a", "1 unclosed-bracket (", "2 unclosed-bracket ("],
    ["(", "", "1 unclosed-bracket ("],
    ["a) b", "a b", "2 unopened-bracket )"],
    ['(a "b)', 'a "b)"', "1 unclosed-bracket (", '4 unclosed-quote "'],
  ])("closes brackets at the end and ignores those that close nothing: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a OR", "a", "3 missing-operand OR"],
    ["OR a", "a", "1 missing-operand OR"],
    ["АБО", "", "1 missing-operand АБО"],
    ["a OR OR b", "a OR b", "6 missing-operand OR"],
    ["a OR -", "a", "3 missing-operand OR"],
    ["(a OR) b", "a b", "4 missing-operand OR"],
    ["a -OR b", "a OR b"],
    ["a ( ) b", "a b", "3 missing-operand ( )"],
    ["-()", "", "2 missing-operand ()"],
    ["a OR ()", "a", "6 missing-operand ()"],
    ["a OR outlet:", "a", "6 missing-value outlet:"],
  ])("leaves out an OR or brackets without anything: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["attack outlet:", "attack", "8 missing-value outlet:"],
    ["-outlet: attack", "attack", "2 missing-value outlet:"],
    ["outlet: reuters", "reuters", "1 missing-value outlet:"],
    ["outlet:reuters, ntv", "outlet:reuters ntv", "15 missing-value ,"],
    ["outlet:,reuters,,ntv", "outlet:reuters,ntv", "1 missing-value outlet:", "16 missing-value ,"],
    ["outlet:…", "", "1 missing-value outlet:"],
    ['outlet:"" a', "a", "1 missing-value outlet:"],
    ["said:", "", "1 missing-value said:"],
    ["said:… a", "a", "1 missing-value said:"],
    ["(in:)", "", "2 missing-value in:"],
  ])("leaves out a field without a value: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a in:2024-02-30", "a", "6 unknown-date 2024-02-30"],
    ["in:2024-13,2024", "in:2024", "4 unknown-date 2024-13"],
    ["before:2023-02-29", "", "8 unknown-date 2023-02-29"],
    ["after:20", "", "7 unknown-date 20"],
    ["in:2024-3", "", "4 unknown-date 2024-3"],
    ["in:2024-03-22T10:00Z", "", "4 unknown-date 2024-03-22T10:00Z"],
    ["by:Anon,named", "by:named", "4 unknown-value Anon"],
  ])("leaves out values that cannot be: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a "…" b', "a b", '3 no-words "…"'],
    ['-"" b', "b", '2 no-words ""'],
    ["a -… b", "a b", "3 no-words -…"],
    ['said:"!"', "", '6 no-words "!"'],
    ["a OR -!", "a", "6 no-words -!"],
  ])("leaves out quotes and exclusions without words: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["outlt:reuters", "outlet"],
    ["outlets:reuters", "outlet"],
    ["Abuot:reuters", "about"],
    ["stroyline:reuters", "storyline"],
    ["language:reuters", "lang"],
    ["sad:reuters", "said"],
  ])("guesses the field that a misspelt one means, and searches its text as words: %s", (text, instead) => {
    const name = text.slice(0, text.indexOf(":") + 1);
    expect(parseQuery(text)).toEqual({
      query: { type: "word", text: "reuters" },
      problems: [{ code: "unknown-field", at: 1, text: name, instead }],
    });
  });

  it.each([
    ['-outlt:"a b"', '-"a b"', "2 unknown-field outlt:"],
    ["outlt:kind:digest", "kind:digest", "1 unknown-field outlt:"],
    ["outlt:(a OR b) c", "(a OR b) c", "1 unknown-field outlt:"],
    ["outlt:-a", "-a", "1 unknown-field outlt:"],
    ["(outlt:)", "outlt", "2 unknown-field outlt:"],
    ["outlt: a", "outlt a", "1 unknown-field outlt:"],
  ])("goes on after the name of a misspelt field: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["Iran:attack", "is:x", "to:x", "re:x", "https:x", "site:x"])(
    "takes no other word for a field: %s",
    (text) => {
      expect(read(text)).toEqual([text]);
    },
  );

  it("counts characters as readers do", () => {
    expect(read('😀 маи\u0306\u00ADбутнє "')).toEqual(["майбутнє", '12 unclosed-quote "']);
  });

  it("tells all problems by their place", () => {
    expect(read('outlet: ) (x in:1 OR "')).toEqual([
      "x",
      "1 missing-value outlet:",
      "9 unopened-bracket )",
      "11 unclosed-bracket (",
      "17 unknown-date 1",
      '22 unclosed-quote "',
    ]);
  });
});
