import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { canonicalQuery } from "../../../src/search/canonical.ts";
import { complete, completionAt } from "../../../src/search/completion.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";
import type { Query } from "../../../src/search/query.ts";
import { normalForm } from "../../../src/search/query-form.ts";
import { anyWord, queries, someValues } from "../../factories/queries.ts";

// On a machine that does other work as well.
vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 3000 };
const anyQuery = queries({ words: anyWord, values: someValues });

/** Text made of what the language is made of, which random characters hardly ever are. */
const likeQueries = fc
  .array(
    fc.constantFrom(
      ...[
        ...' \t()"«»“„-–−,:.…ʼ',
        "a",
        "Ї",
        "7",
        "😀",
        "OR",
        "АБО",
        "outlet:",
        "outlt:",
        "in:",
        "by:",
        "said:",
        "2024",
      ],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));
/** With what is pasted along: accents apart, hyphens that are not the keyboard's, what nobody sees, halves of emojis. */
const likePasted = fc
  .array(fc.oneof(likeQueries, fc.constantFrom("\u0301", "\u2011", "\u00AD", "\u200B", "\uD800")), { maxLength: 5 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(likeQueries, likePasted, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

/** Whether a tree keeps the promises of `query.ts`. */
function isNormal(query: Query, isWhole = true): boolean {
  switch (query.type) {
    case "and":
    case "or":
      if (query.of.length === 0) return isWhole && query.type === "and";
      return query.of.length > 1 && query.of.every((part) => part.type !== query.type && isNormal(part, false));
    case "not":
      return query.of.type !== "not" && isNormal(query.of, false);
    case "field":
      return query.values.length > 0 && new Set(query.values).size === query.values.length;
    case "said":
      return query.what.text !== "";
    default:
      return /[\p{Alphabetic}\p{N}]/u.test(query.text);
  }
}

/** Whether a report of which `holds` tells what is true meets a query. */
function meets(query: Query, holds: (leaf: string) => boolean): boolean {
  switch (query.type) {
    case "and":
      return query.of.every((part) => meets(part, holds));
    case "or":
      return query.of.some((part) => meets(part, holds));
    case "not":
      return !meets(query.of, holds);
    case "field":
      return query.values.some((value) => holds(`${query.name}:${value}`));
    default:
      return holds(printQuery(query));
  }
}

describe("every query", () => {
  it("is the same after it is printed and parsed, without problems", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseQuery(printQuery(query))).toEqual({ query, problems: [] });
      }),
      runs,
    );
  });

  it("in normal form is its own normal form", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(isNormal(query)).toBe(true);
        expect(normalForm(query)).toEqual(query);
      }),
      runs,
    );
  });

  it("has one canonical spelling, in normal form", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const canonical = canonicalQuery(query);
        expect(isNormal(canonical)).toBe(true);
        expect(canonicalQuery(canonical)).toEqual(canonical);
        expect(parseQuery(printQuery(canonical))).toEqual({ query: canonical, problems: [] });
      }),
      runs,
    );
  });
});

describe("the canonical spelling of every query", () => {
  it("finds the same", () => {
    const fewWords = queries({ words: fc.constantFrom("a", "b", "c"), values: { outlet: ["x", "y"], in: ["2024"] } });
    fc.assert(
      fc.property(fewWords, fc.func(fc.boolean()), (query, holds) => {
        expect(meets(canonicalQuery(query), holds)).toBe(meets(query, holds));
      }),
      runs,
    );
  });
});

describe("every text", () => {
  it("is a query in normal form that prints to what is the same query, without problems", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { query } = parseQuery(text);
        expect(isNormal(query)).toBe(true);
        expect(parseQuery(printQuery(query))).toEqual({ query, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it("has its problems in order, each where its piece stands", () => {
    fc.assert(
      fc.property(likeQueries, (text) => {
        const characters = [...text];
        const places = parseQuery(text).problems.map(({ at, text: piece }) => {
          expect(characters.slice(at - 1, at - 1 + [...piece].length).join("")).toBe(piece);
          expect(piece).not.toBe("");
          return at;
        });
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it("is completed around the caret, and nowhere else", () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, place) => {
        const caret = Math.min(place, text.length);
        const completion = completionAt(text, caret);
        if (!completion) return;
        expect(completion.from <= caret && caret <= completion.to && completion.to <= text.length).toBe(true);
        const done = complete(text, completion, "x");
        expect(done.text.startsWith(`${text.slice(0, completion.from)}x`)).toBe(true);
        expect(done.caret <= done.text.length).toBe(true);
      }),
      runs,
    );
  });
});
