import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { everything, type Field, type FieldName, type Query } from "../../../src/search/query.ts";

const word = (text: string): Query => ({ type: "word", text });
const phrase = (text: string): Query => ({ type: "phrase", text });
const field = (name: FieldName, ...values: string[]): Field => ({ type: "field", name, values });
const not = (of: Query): Query => ({ type: "not", of });
const and = (...of: Query[]): Query => ({ type: "and", of });
const or = (...of: Query[]): Query => ({ type: "or", of });

/** The tree of a text in which nothing is wrong. */
function tree(text: string): Query {
  const { query, problems } = parseQuery(text);
  expect(problems).toEqual([]);
  return query;
}

describe("a query of words", () => {
  it.each(["", "  ", "- – — !", "«", "()"])("asks for everything if it has none: %j", (text) => {
    expect(parseQuery(text).query).toEqual(everything);
  });

  it("asks for each of its words", () => {
    expect(tree(" terrorist \t attack\n")).toEqual(and(word("terrorist"), word("attack")));
  });

  it.each([
    "ISIS-K",
    "12:30",
    "http://a.example/?b=c",
    "п’ять",
    "об'єкт",
    "C++",
    "note:this",
    "Moscow:",
    "or",
    "2024–26",
  ])("takes %s as one word", (text) => {
    expect(tree(text)).toEqual(word(text));
  });

  it("ignores what has no letter or digit", () => {
    expect(tree("Moscow – Tehran … - & -- x")).toEqual(and(word("Moscow"), word("Tehran"), word("x")));
  });

  it("reads letters as readers see them, however they were encoded", () => {
    expect(tree("Балтіи\u0306ськ a\u00ADtt\u200Back ISIS\u2011K")).toEqual(
      and(word("Балтійськ"), word("attack"), word("ISIS-K")),
    );
  });
  it("does not see OR in what only lacks an accent", () => {
    expect(tree("OR\u00AD\u0301")).toEqual(word("OŔ"));
  });
});

describe("a phrase", () => {
  it("stands beside other words", () => {
    expect(tree('big "terrorist  attack" Moscow')).toEqual(
      and(word("big"), phrase("terrorist attack"), word("Moscow")),
    );
  });

  it.each(['"a b"', "“a b”", "„a b“", "„a b”", "«a b»", "»a b«", "”a b”", '“a b"', '"a b»'])(
    "may have the marks that are typed or pasted: %s",
    (text) => {
      expect(tree(text)).toEqual(phrase("a b"));
    },
  );

  it("may have other marks in it", () => {
    expect(tree('«ТОВ "Ромашка" і ко» "«Сіті Хол»"')).toEqual(and(phrase("ТОВ Ромашка і ко"), phrase("Сіті Хол")));
  });

  it("need not be parted from its neighbours by spaces", () => {
    expect(tree('a"b c"d')).toEqual(and(word("a"), phrase("b c"), word("d")));
  });

  it("keeps brackets, fields and OR as text", () => {
    expect(tree('"(outlet:x OR -y)"')).toEqual(phrase("(outlet:x OR -y)"));
  });
});

describe("a dash", () => {
  it.each(["-attack", "−attack", "–attack", "‑attack"])("at the start of a term leaves it out: %s", (text) => {
    expect(tree(`terrorist ${text}`)).toEqual(and(word("terrorist"), not(word("attack"))));
  });

  it("leaves out phrases, fields and brackets as well", () => {
    expect(tree('-"a b" -kind:digest -(c d) -(e OR f) -said:g')).toEqual(
      and(
        not(phrase("a b")),
        not(field("kind", "digest")),
        not(and(word("c"), word("d"))),
        not(or(word("e"), word("f"))),
        not({ type: "said", what: { type: "word", text: "g" } }),
      ),
    );
  });

  it("undoes another", () => {
    expect(tree("--a -(-b)")).toEqual(and(word("a"), word("b")));
  });
});

describe("OR", () => {
  it.each(["a OR b", "a АБО b", "(a)OR(b)"])("asks for either of its neighbours: %s", (text) => {
    expect(tree(text)).toEqual(or(word("a"), word("b")));
  });

  it("binds less than neighbours do", () => {
    expect(tree("a b OR c -d OR e")).toEqual(or(and(word("a"), word("b")), and(word("c"), not(word("d"))), word("e")));
  });

  it("is held by brackets", () => {
    expect(tree("a (b OR c) d")).toEqual(and(word("a"), or(word("b"), word("c")), word("d")));
  });

  it("takes brackets that change nothing for nothing", () => {
    expect(tree("((a) (b (c))) OR ((d) OR (e))")).toEqual(
      or(and(word("a"), word("b"), word("c")), word("d"), word("e")),
    );
  });
});

describe("a field", () => {
  it.each([
    ["outlet:reuters", field("outlet", "reuters")],
    ["OUTLET:Reuters,NTV,reuters", field("outlet", "reuters", "ntv")],
    ["about:isis-k", field("about", "isis-k")],
    ["about:Росія", field("about", "росія")],
    ['outlet:"New York Times",ntv', field("outlet", "new-york-times", "ntv")],
    ["by:Anonymous", field("by", "anonymous")],
    ["in:2024", field("in", "2024")],
    ["before:2024-03", field("before", "2024-03")],
    ["after:2024-02-29,2023", field("after", "2024-02-29", "2023")],
  ])("has a value or any of several: %s", (text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  it("said holds a word or a phrase", () => {
    expect(tree("said:attack said:«great power»")).toEqual(
      and({ type: "said", what: word("attack") } as Query, { type: "said", what: phrase("great power") } as Query),
    );
  });

  it("ends at a bracket", () => {
    expect(tree("(outlet:reuters OR kind:digest)attack")).toEqual(
      and(or(field("outlet", "reuters"), field("kind", "digest")), word("attack")),
    );
  });
});

describe("a query of any length", () => {
  it.each([["("], ["-("], ["-(a "], ["(a OR (b "], [")"], ['"'], ["outlt:"], ["OR "], ["said:"], ["in:,"]])(
    "is read without a fault if it repeats %j",
    (piece) => {
      expect(() => parseQuery(piece.repeat(20_000))).not.toThrow();
    },
  );

  it("is read far beyond what a page accepts", () => {
    expect(tree("a ".repeat(300))).toEqual(and(...Array.from({ length: 300 }, () => word("a"))));
  });
});
