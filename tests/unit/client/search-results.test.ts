import { describe, expect, it } from "vitest";
import type { Piece } from "../../../src/client/excerpt.ts";
import { resultView } from "../../../src/client/search-results.ts";
import type { LoadedReport } from "../../../src/search/answer.ts";
import type { Anchor } from "../../../src/search/pagefind.ts";

/** The text as Pagefind makes it of a report: the heading ends with a full stop, labels do not. */
const content = [
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

function fragment(change: Partial<LoadedReport> = {}): LoadedReport {
  return {
    url: "/reports/2024/04/iran/",
    content,
    meta: { title: "Iran told Moscow an attack was coming" },
    anchors,
    locations: [],
    titleLocations: [],
    ...change,
  };
}

const facts = { language: "en", day: "2024-04-01", kind: "Digest", outlets: ["Reuters", "NTV"] };

const show = (pieces: Piece[]): string => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("a result", () => {
  it("says when, of which kind and on whose reporting", () => {
    expect(resultView(facts, fragment())).toMatchObject({ url: "/reports/2024/04/iran/", ...facts });
  });

  it("shows the opening, without the title, where nothing there matches", () => {
    const result = resultView(facts, fragment());
    expect(show(result.title)).toBe("Iran told Moscow an attack was coming");
    expect(show(result.excerpt)).toBe("Three people say that Tehran warned Russia.");
    expect(result.passages).toEqual([]);
  });

  it("marks in the title what matches there", () => {
    const result = resultView(facts, fragment({ meta: { title: "Russia: Tehran’s warning" }, titleLocations: [0] }));
    expect(show(result.excerpt)).toBe("Three people say that Tehran warned Russia.");
    expect(show(result.title)).toBe("[Russia]: Tehran’s warning");
  });

  it("shows nothing of what parts the blocks", () => {
    const gap = "\u2063";
    const result = resultView(facts, {
      ...fragment({ content: `One. ${gap} Two ${gap} three four. ${gap}`, locations: [5] }),
      anchors: [{ element: "h2", id: "two", text: `Two ${gap}`, location: 2 }],
    });
    expect(show(result.excerpt)).toBe("One.");
    expect(result.passages.map(({ title, excerpt }) => [show(title), show(excerpt)])).toEqual([
      ["Two", "three [four]."],
    ]);
  });

  it("lists a quote that matches, with its own address and without the words after it", () => {
    const start = placeOf('"possible');
    expect(resultView(facts, fragment({ locations: [start, start + 1] })).passages).toEqual([
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
    const [passage] = resultView(facts, fragment({ locations: [placeOf("source")] })).passages;
    expect(show(passage?.title ?? [])).toBe("Quote from the first [source]");
    expect(show(passage?.excerpt ?? [])).toBe('"possible big terrorist attack inside Russia".');
  });

  it("lists a section that matches, without repeating its heading", () => {
    const [passage] = resultView(facts, fragment({ locations: [placeOf("interrogations")] })).passages;
    expect(passage).toMatchObject({ url: "/reports/2024/04/iran/#details", isQuote: false });
    expect(show(passage?.title ?? [])).toBe("Details");
    expect(show(passage?.excerpt ?? [])).toBe("The warning came from [interrogations].");
  });

  it("has no space after a dash that joins words, in a heading either", () => {
    const heading: Anchor = { element: "h2", id: "years", text: "Years 2024– 2026", location: 1 };
    const result = resultView(facts, {
      ...fragment({ content: "One. Two 2012– 2013 three", locations: [3] }),
      anchors: [heading],
    });
    expect(result.passages.map(({ title, excerpt }) => [show(title), show(excerpt)])).toEqual([
      ["Years 2024–2026", "Two 2012–[2013] three"],
    ]);
  });

  it("takes the words after a quote for the opening where there is no heading before it", () => {
    const result = resultView(facts, fragment({ locations: [placeOf("followed")] }));
    expect(show(result.excerpt)).toBe("What [followed] the quote.");
    expect(result.passages).toEqual([]);
  });
});

/** The same report with the second copy of its quotation, as the index has it. */
function withCopy(copy: string, locations: number[] = []): LoadedReport {
  const { length } = content.split(" ");
  const begins: Anchor = { element: "p", id: "said-copy", text: "", location: length };
  return fragment({
    content: `${content} ${copy}`,
    anchors: [...anchors, begins],
    locations: locations.map((place) => length + place),
  });
}

describe("the second copy of what was said", () => {
  const copy = "ϙpossible ϙbig ϙterrorist ϙattack ϙinside ϙrussia ϙ";

  it("is never shown", () => {
    const [passage] = resultView(facts, { ...withCopy(copy), locations: [placeOf("interrogations")] }).passages;
    expect(show(passage?.excerpt ?? [])).toBe("The warning came from [interrogations].");
  });

  it("marks in the quotation what matches in it, and there only", () => {
    const result = resultView(facts, withCopy(copy, [3, 5]));
    expect(result.passages.map(({ excerpt }) => show(excerpt))).toEqual([
      '"possible big terrorist [attack] inside [Russia]".',
    ]);
    expect(show(result.excerpt)).toBe("Three people say that Tehran warned Russia.");
  });

  it("marks a word of which it has a part", () => {
    const text = 'Quote from him "the ISIS-K branch". Then more. ϙthe ϙisisk ϙbranch … ϙisis ϙ';
    const place = (word: string) => text.split(" ").indexOf(word);
    const result = resultView(facts, {
      ...fragment({ content: text, meta: { title: "Title" } }),
      anchors: [
        { element: "figure", id: "q-1", title: "Quote from him", text: "", location: 0 },
        { element: "i", id: "q-1-end", text: "", location: place("Then") },
        { element: "p", id: "said-copy", text: "", location: place("ϙthe") },
      ],
      locations: [place("ϙisis")],
    });
    expect(result.passages.map(({ excerpt }) => show(excerpt))).toEqual(['"the [ISIS-K] branch".']);
  });
});
