import { describe, expect, it } from "vitest";
import { countMatches, excerpt, type MarkedWords, type Piece } from "../../../src/client/excerpt.ts";

/** A text in which `[words]` in brackets match. */
function marked(text: string): MarkedWords {
  const words = text.split(" ");
  const marks = new Set(words.keys().filter((place) => words[place]?.includes("[")));
  return { words: words.map((word) => word.replace(/[[\]]/g, "")), marks };
}

const show = (pieces: Piece[]): string => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

function excerptOf(text: string, length = 32): string {
  const found = marked(text);
  return show(excerpt(found, { from: 0, to: found.words.length }, length));
}

const filler = (count: number): string => Array.from({ length: count }, (_, place) => `word${place}`).join(" ");

describe("an excerpt", () => {
  it("marks the words that match, without the punctuation around them", () => {
    expect(excerptOf('said of a "[possible] attack", and of [Moscow].')).toBe(
      'said of a "[possible] attack", and of [Moscow].',
    );
  });

  it("marks neighbours as one", () => {
    expect(excerptOf('"[possible] [big] [terrorist] [attack] inside Russia"')).toBe(
      '"[possible big terrorist attack] inside Russia"',
    );
  });

  it("keeps neighbours apart where punctuation stands between them", () => {
    expect(excerptOf("[Moscow], [Tehran] «[Minsk]» [Kyiv]")).toBe("[Moscow], [Tehran] «[Minsk]» [Kyiv]");
  });

  it("marks nothing of a word that is only punctuation", () => {
    expect(excerptOf("one [—] two")).toBe("one — two");
  });

  it("leaves what looks like markup as text", () => {
    expect(excerptOf("an <b>[bold]</b> word, AT&T and &lt;mark&gt;")).toBe(
      "an <[b>bold</b]> word, AT&T and &lt;mark&gt;",
    );
  });

  it("begins at the beginning where nothing matches", () => {
    expect(excerptOf(filler(8), 4)).toBe("word0 word1 word2 word3 …");
  });

  it("begins a little before the match, and says what is cut off", () => {
    expect(excerptOf(`${filler(20)} [attack] ${filler(20)}`, 10)).toBe(
      "… word18 word19 [attack] word0 word1 word2 word3 word4 word5 word6 …",
    );
  });

  it("is as long near the end as elsewhere", () => {
    expect(excerptOf(`${filler(20)} [attack]`, 5)).toBe("… word16 word17 word18 word19 [attack]");
  });

  it("prefers the place where more different words match", () => {
    const text = `[attack] [attack] [attack] ${filler(30)} [attack] on [Moscow] ${filler(30)}`;
    expect(excerptOf(text, 8)).toContain("[attack] on [Moscow]");
  });

  it("stays within its range", () => {
    const text = marked(`[before] one two [three] four [after]`);
    expect(show(excerpt(text, { from: 1, to: 5 }))).toBe("one two [three] four");
  });

  it.each(["–", "—", "−"])("joins words that a dash joined in the report: %s", (dash) => {
    expect(excerptOf(`the [years] [2024${dash}] [2026] and a ${dash} b`)).toBe(
      `the [years 2024]${dash}[2026] and a ${dash} b`,
    );
  });

  it("is empty for an empty range", () => {
    expect(excerpt(marked("one two"), { from: 1, to: 1 })).toEqual([]);
  });
});

describe("a count of matches", () => {
  it("takes words that begin alike for one", () => {
    expect(countMatches(marked("[Attack] [attacks] [attacked] [Moscow]"), { from: 0, to: 4 })).toBe(2);
  });
});
