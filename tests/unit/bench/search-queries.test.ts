import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../bench/random.ts";
import { reportIds, searchedText } from "../../../bench/search-pages.ts";
import { pickQueries } from "../../../bench/search-queries.ts";

describe("queries for a benchmark", () => {
  const texts = ["Harbours froze in northern provinces.", "Ministers declined another interview."];

  it("have one, two and three words in turn, all long and from one text", () => {
    const queries = pickQueries(texts, 30, seededRandom(1));
    expect(queries.map((query) => query.split(" ").length)).toEqual(Array(10).fill([1, 2, 3]).flat());
    for (const query of queries) {
      const words = query.split(" ");
      expect(texts.filter((text) => words.every((word) => text.toLowerCase().includes(word)))).toHaveLength(1);
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word.length >= 5)).toBe(true);
    }
  });

  it("are the same for the same chance", () => {
    expect(pickQueries(texts, 9, seededRandom(7))).toEqual(pickQueries(texts, 9, seededRandom(7)));
  });

  it("need texts to be from", () => {
    expect(() => pickQueries(["too short"], 1, seededRandom(1))).toThrow(
      "Unexpected texts without three long words, expected reports to search for",
    );
  });
});

describe("the text of a page that is searched", () => {
  it("is that of its body without what is ignored, words of neighbouring elements apart", () => {
    const html =
      "<html><head><title>Not</title></head><body><nav>Not</nav><main data-pagefind-body><h1>One</h1><p>two <b>three</b></p><p data-pagefind-ignore>Not</p></main></body></html>";
    expect(searchedText(html)).toBe("One two three");
  });
});

describe("the reports of a site", () => {
  it("are none where there is no site", () => {
    expect(reportIds("tests/fixtures/no-such-folder")).toEqual([]);
  });
});
