import { describe, expect, it } from "vitest";
import { inReport, problemsOf } from "../../factories/head-problems.ts";

it("has nothing to say of a head that is right", () => {
  expect(inReport({})).toEqual([]);
});

describe("an unknown field", () => {
  it("is shown with the nearest of those that exist", () => {
    expect(inReport({}, "tpoics: [a]\n")).toEqual([
      "7:1 field/unknown: Unexpected field `tpoics`, expected one of `title`, `summary`, `date`, `updated`, `draft`, `embargo`, `kind`, `authors`, `topics`, `storylines`, `restsOn`, `sources`, `responses`, `corrections`, `waive`; did you mean `topics`?",
    ]);
  });

  it("is found in items of lists, each where its key stands", () => {
    const corrections =
      "corrections:\n  - { on: 2024-04-02, text: a, by: b }\n  - on: 2024-04-02\n    txt: c\n    text: d\n";
    expect(inReport({}, corrections)).toEqual([
      "8:32 field/unknown: Unexpected field `by` in `corrections.0`, expected one of `on`, `kind`, `text`",
      "10:5 field/unknown: Unexpected field `txt` in `corrections.1`, expected one of `on`, `kind`, `text`; did you mean `text`?",
    ]);
  });

  it("of a source is measured by the shape that it comes closest to", () => {
    const sources =
      "sources:\n  first: { described: a, anonymos: b, via: gazette }\n  reed: { person: ann-reed, count: 2, via: gazette }\n";
    expect(inReport({}, sources)).toEqual([
      "8:3 field/missing: Missing field `anonymous` in `sources.first` / `anonymous` is why the source is not named, completing “not named because …”, or `not given`.",
      "8:26 field/unknown: Unexpected field `anonymos` in `sources.first`, expected one of `described`, `anonymous`, `count`, `via`; did you mean `anonymous`?",
      "9:29 field/unknown: Unexpected field `count` in `sources.reed`, expected one of `person`, `as`, `via`",
    ]);
  });

  it("of a text by language is a language that is not known, and nothing else", () => {
    expect(problemsOf("topics", "name: { fr: Bac }\ndescription: a\n")).toEqual([
      "1:9 field/unknown: Unexpected field `fr` in `name`, expected one of `en`, `uk`, `ru`",
    ]);
  });
});

describe("a missing field", () => {
  it("of the whole file is shown at its beginning, with what it is for", () => {
    expect(problemsOf("topics", "name: Ferries\n")).toEqual([
      "1:1 field/missing: Missing field `description` / `description` is one neutral line without a full stop.",
    ]);
  });

  it("of an item is shown where the item begins", () => {
    const responses = "responses:\n  - { party: org:port, on: 2024-04-01 }\n  - answer: none\n    on: 2024-04-01\n";
    expect(inReport({}, responses)).toEqual([
      "8:5 field/missing: Missing field `answer` in `responses.0` / `answer` is `none`, `declined`, `no comment`, or what they answered, beginning with a verb.",
      "9:5 field/missing: Missing field `party` in `responses.1` / `party` is who was asked, as `org:kremlin` or `person:dmitry-peskov`.",
    ]);
  });

  it("of a map is shown at the key of the map", () => {
    expect(inReport({}, "sources:\n  reed:\n    person: ann-reed\n")).toEqual([
      "8:3 field/missing: Missing field `via` in `sources.reed` / `via` is the id of the outlet through which we know, such as `reuters`.",
    ]);
  });
});

describe("a value of the wrong type", () => {
  it.each([
    [
      "title: 1912",
      "1:8 field/type: Unexpected number for `title`, expected text / `title` is the headline, without a full stop.",
    ],
    [
      "title:",
      "1:7 field/type: Unexpected empty value for `title`, expected text / `title` is the headline, without a full stop.",
    ],
    [
      "title: [a]",
      "1:8 field/type: Unexpected list for `title`, expected text / `title` is the headline, without a full stop.",
    ],
    [
      "title: true",
      "1:8 field/type: Unexpected true or false for `title`, expected text / `title` is the headline, without a full stop.",
    ],
  ])("as in %s says what it is and what was expected", (title, expected) => {
    expect(inReport({ title })).toEqual([expected]);
  });

  it("may be text where a list is expected", () => {
    expect(inReport({ authors: "authors: desk" })).toEqual([
      "5:10 field/type: Unexpected text for `authors`, expected list / `authors` is a list of ids of files in `content/authors/`.",
    ]);
  });

  it("is found in an item of a list", () => {
    expect(inReport({ authors: "authors: [desk, 7]" })).toEqual([
      "5:17 field/type: Unexpected number for `authors.1`, expected text",
    ]);
  });

  it("may be a whole source", () => {
    expect(inReport({}, "sources: { first: an official }\n")).toEqual([
      "7:19 field/type: Unexpected text for `sources.first`, expected map",
    ]);
  });

  it("may be the whole file", () => {
    expect(problemsOf("topics", "- a\n")).toEqual(["1:1 field/type: Unexpected list, expected map"]);
  });

  it("may be a fraction, or no number, where people are counted", () => {
    const sources = (count: string) =>
      `sources: { a: { described: b, anonymous: c, count: ${count}, via: gazette } }\n`;
    expect(inReport({}, sources("2.5"))).toEqual([
      "7:52 field/type: Unexpected number for `sources.a.count`, expected whole number / `count` is how many people the description stands for, where it is more than one.",
    ]);
    expect(inReport({}, sources(".inf"))).toEqual([
      "7:52 field/type: Unexpected `Infinity` for `sources.a.count`, expected number / `count` is how many people the description stands for, where it is more than one.",
    ]);
  });
});
