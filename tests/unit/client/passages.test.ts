import { describe, expect, it } from "vitest";
import { bestPassages, type Part, partsOf } from "../../../src/client/passages.ts";
import type { Anchor } from "../../../src/search/pagefind.ts";

const heading = (id: string, location: number): Anchor => ({ element: "h2", id, text: id, location });
const quote = (id: string, location: number): Anchor => ({ element: "figure", id, title: id, text: "", location });
const end = (id: string, location: number): Anchor => ({ element: "i", id: `${id}-end`, text: "", location });

const show = (parts: Part[]): string[] =>
  parts.map(({ anchor, ranges }) => `${anchor?.id ?? "opening"} ${ranges.map(({ from, to }) => `${from}-${to}`)}`);

const parts = (anchors: Anchor[]): string[] => show(partsOf(anchors, { from: 0, to: 100 }));

describe("the parts of a report", () => {
  it("are the opening alone where there is no heading", () => {
    expect(parts([])).toEqual(["opening 0-100"]);
  });

  it("end where the next heading or quote begins", () => {
    expect(parts([heading("source", 10), quote("q-1", 20), heading("details", 30)])).toEqual([
      "opening 0-10",
      "source 10-20",
      "q-1 20-30",
      "details 30-100",
    ]);
  });

  it("let the section go on after a quote", () => {
    expect(parts([heading("details", 10), quote("q-1", 20), end("q-1", 30), heading("background", 60)])).toEqual([
      "opening 0-10",
      "details 10-20,30-60",
      "q-1 20-30",
      "background 60-100",
    ]);
  });

  it("let the opening go on after a quote before the first heading", () => {
    expect(parts([quote("q-1", 20), end("q-1", 30)])).toEqual(["opening 0-20,30-100", "q-1 20-30"]);
  });

  it("are not ended by ids of other things", () => {
    const other: Anchor = { element: "p", id: "q-12-end", text: "", location: 25 };
    expect(parts([quote("q-1", 20), other, end("q-1", 30), heading("details", 30)])).toEqual([
      "opening 0-20",
      "q-1 20-30",
      "details 30-100",
    ]);
  });

  it("do not count the title, nor a figure without a title", () => {
    const title: Anchor = { element: "h1", id: "title", text: "Title", location: 0 };
    const chart: Anchor = { element: "figure", id: "chart", text: "", location: 40 };
    expect(parts([title, chart])).toEqual(["opening 0-100"]);
  });

  it("begin after the words that are left out", () => {
    expect(show(partsOf([heading("details", 10)], { from: 5, to: 20 }))).toEqual(["opening 5-10", "details 10-20"]);
  });
});

describe("the best passages", () => {
  const words = Array.from({ length: 100 }, (_, place) => `${place}word`);
  const anchors = [heading("source", 10), heading("details", 20), quote("q-1", 30), quote("q-2", 40), end("q-2", 50)];
  const best = (marks: number[]): string[] => {
    const found = partsOf(anchors, { from: 0, to: 100 });
    return bestPassages({ words, marks: new Set(marks) }, found, 3).map(
      ({ anchor, range }) => `${anchor.id} ${range.from}-${range.to}`,
    );
  };

  it("leave out the opening and what does not match", () => {
    expect(best([1, 2, 35])).toEqual(["q-1 30-40"]);
  });

  it("come by the number of words that match", () => {
    expect(best([12, 21, 22, 35])).toEqual(["details 20-30", "q-1 30-40", "source 10-20"]);
  });

  it("come as quotes before sections where as many words match", () => {
    expect(best([12, 45])).toEqual(["q-2 40-50", "source 10-20"]);
  });

  it("are three at most, in page order where equal", () => {
    expect(best([12, 22, 35, 45])).toEqual(["q-1 30-40", "q-2 40-50", "source 10-20"]);
  });

  it("leave out what matches less than half as well as the best", () => {
    expect(best([31, 32, 33, 41])).toEqual(["q-1 30-40"]);
  });

  it("show of a divided section the range that matches", () => {
    expect(best([60])).toEqual(["details 50-100"]);
  });
});
