import { describe, expect, it } from "vitest";
import type { Piece } from "../../../src/client/excerpt.ts";
import type { Anchor, Fragment } from "../../../src/client/search-index.ts";
import { resultView } from "../../../src/client/search-results.ts";

/** The text as Pagefind makes it of a report: the heading ends with a full stop, labels do not. */
const content = [
  "Iran told Moscow an attack was coming.",
  "Three people say that Tehran warned Russia.",
  'Quote from the first source "possible big terrorist attack inside Russia".',
  "What followed the quote.",
  "Details. The warning came from interrogations.",
].join(" ");

const placeOf = (words: string): number => content.slice(0, content.indexOf(words)).split(" ").length - 1;

const anchors: Anchor[] = [
  {
    element: "figure",
    id: "q-1a2b3c4",
    title: "Quote from the first source",
    text: "",
    location: placeOf("Quote from"),
  },
  { element: "i", id: "q-1a2b3c4-end", text: "", location: placeOf("What followed") },
  { element: "h2", id: "details", text: "Details", location: placeOf("Details") },
];

function fragment(change: Partial<Fragment> = {}): Fragment {
  return {
    url: "/reports/2024/04/iran/",
    content,
    meta: {
      title: "Iran told Moscow an attack was coming",
      date: "2024-04-01",
      kind: "Digest",
      outlet: "Reuters, NTV",
    },
    anchors,
    locations: [],
    ...change,
  };
}

const show = (pieces: Piece[]): string => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("a result", () => {
  it("says when, of which kind and on whose reporting", () => {
    expect(resultView(fragment())).toMatchObject({
      url: "/reports/2024/04/iran/",
      date: "2024-04-01",
      kind: "Digest",
      outlet: "Reuters, NTV",
    });
  });

  it("shows the opening, without the title, where nothing there matches", () => {
    const result = resultView(fragment());
    expect(show(result.title)).toBe("Iran told Moscow an attack was coming");
    expect(show(result.excerpt)).toBe("Three people say that Tehran warned Russia.");
    expect(result.passages).toEqual([]);
  });

  it("marks what matches in the title", () => {
    expect(show(resultView(fragment({ locations: [2, 6] })).title)).toBe("Iran told [Moscow] an attack was [coming]");
  });

  it("shows a title that is not in the text without marks", () => {
    const result = resultView(fragment({ meta: { title: "Another title" }, locations: [1] }));
    expect(show(result.title)).toBe("Another title");
    expect(show(result.excerpt)).toContain("Iran [told] Moscow");
  });

  it("lists a quote that matches, with its own address and without the words after it", () => {
    const start = placeOf('"possible');
    expect(resultView(fragment({ locations: [start, start + 1] })).passages).toEqual([
      {
        url: "/reports/2024/04/iran/#q-1a2b3c4",
        isQuote: true,
        title: [{ text: "Quote from the first source", marked: false }],
        excerpt: [
          { text: '"', marked: false },
          { text: "possible big", marked: true },
          { text: ' terrorist attack inside Russia".', marked: false },
        ],
      },
    ]);
  });

  it("marks what matches in the caption of a quote", () => {
    const [passage] = resultView(fragment({ locations: [placeOf("source")] })).passages;
    expect(show(passage?.title ?? [])).toBe("Quote from the first [source]");
    expect(show(passage?.excerpt ?? [])).toBe('"possible big terrorist attack inside Russia".');
  });

  it("lists a section that matches, without repeating its heading", () => {
    const [passage] = resultView(fragment({ locations: [placeOf("interrogations")] })).passages;
    expect(passage).toMatchObject({ url: "/reports/2024/04/iran/#details", isQuote: false });
    expect(show(passage?.title ?? [])).toBe("Details");
    expect(show(passage?.excerpt ?? [])).toBe("The warning came from [interrogations].");
  });

  it("takes the words after a quote for the opening where there is no heading before it", () => {
    const result = resultView(fragment({ locations: [placeOf("followed")] }));
    expect(show(result.excerpt)).toBe("What [followed] the quote.");
    expect(result.passages).toEqual([]);
  });
});
