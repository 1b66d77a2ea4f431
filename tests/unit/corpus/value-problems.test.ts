import { describe, expect, it } from "vitest";
import { fields, inReport, problemsOf } from "../../factories/head-problems.ts";

describe("a value that does not fit", () => {
  it("is shown with those that do", () => {
    expect(inReport({ kind: "kind: digset" })).toEqual([
      "4:7 field/value: Unexpected `digset` for `kind`, expected one of `digest`, `analysis`, `explainer`, `chronology`; did you mean `digest`?",
    ]);
  });

  it("may be a date of another shape", () => {
    expect(inReport({ date: "date: 1 April" })).toEqual([
      "3:7 field/value: Unexpected date `1 April` for `date`, expected the form `2024-04-01` / `date` is a day such as `2024-04-01`, or a minute with its zone such as `2024-04-01T15:28+03:00`.",
    ]);
  });

  it("may be an impossible date in an item, which has a code of its own", () => {
    const restsOn = fields.restsOn.replace("2024-04-01", "2024-04-31");
    expect(inReport({ restsOn })).toEqual([
      "6:86 date/impossible: Unexpected date `2024-04-31` for `restsOn.0.published`, expected one that exists in the calendar / `published` is a day such as `2024-04-01`, or a month such as `2024-04` where the day is not known.",
    ]);
  });

  it("may be an id of a source", () => {
    expect(inReport({}, "sources:\n  First one: { person: ann-reed, via: gazette }\n")).toEqual([
      "8:3 field/value: Unexpected id `First one` in `sources`, expected lower-case Latin letters, digits and hyphens",
    ]);
  });

  it("may be an id elsewhere", () => {
    expect(inReport({ authors: "authors: [Desk]" })).toEqual([
      "5:11 field/value: Unexpected id `Desk` for `authors.0`, expected lower-case Latin letters, digits and hyphens",
    ]);
  });

  it("may be an address that is none", () => {
    expect(problemsOf("outlets", "name: a\nkind: agency\ndescription: b\nsite: www.gazette.example\n")).toEqual([
      "4:7 field/value: Unexpected address `www.gazette.example` for `site`, expected one that begins with `https://` / `site` is the address of its site.",
    ]);
  });

  it("may be too short or too long", () => {
    expect(inReport({ summary: "summary: Short." })).toEqual([
      "2:10 field/value: Unexpected summary of 6 characters for `summary`, expected at least 60 / `summary` is the standfirst, 60 to 300 characters.",
    ]);
    expect(inReport({ summary: `summary: ${"x".repeat(301)}` })).toEqual([
      "2:10 field/value: Unexpected summary of 301 characters for `summary`, expected at most 300 / `summary` is the standfirst, 60 to 300 characters.",
    ]);
  });

  it("may be empty", () => {
    expect(inReport({ title: 'title: ""', authors: "authors: []" })).toEqual([
      "1:8 field/value: Unexpected empty text for `title`, expected at least 1 character / `title` is the headline, without a full stop.",
      "5:10 field/value: Unexpected list for `authors`, expected at least 1 item / `authors` is a list of ids of files in `content/authors/`.",
    ]);
  });

  it("may be a map without any language", () => {
    expect(problemsOf("topics", "name: {}\ndescription: a\n")).toEqual([
      "1:7 field/value: Unexpected empty map for `name`, expected text in at least one language / `name` is the name, as text or as a map by language.",
    ]);
  });

  it("may be a number out of range", () => {
    const place = "name: a\nkind: city\ndescription: b\ncoordinates: { latitude: 91, longitude: -181 }\n";
    expect(problemsOf("places", place)).toEqual([
      "4:26 field/value: Unexpected `91` for `coordinates.latitude`, expected at most 90 / `latitude` is degrees north, WGS 84.",
      "4:41 field/value: Unexpected `-181` for `coordinates.longitude`, expected at least -180 / `longitude` is degrees east, WGS 84.",
    ]);
  });

  it("is shown by its beginning where it is long", () => {
    expect(inReport({ kind: `kind: ${"x".repeat(900)}` })).toEqual([
      `4:7 field/value: Unexpected \`${"x".repeat(60)}…\` for \`kind\`, expected one of \`digest\`, \`analysis\`, \`explainer\`, \`chronology\``,
    ]);
  });
});
