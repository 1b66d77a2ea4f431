import { describe, expect, it } from "vitest";
import { hasWords, quotedFragments, quoteId } from "../../../src/domain/quote-id.ts";

describe("the words quoted", () => {
  it.each([
    ["straight", 'He said "the ferry stops" today.', ["the ferry stops"]],
    ["curly", "He said “the ferry stops” today.", ["the ferry stops"]],
    ["guillemets", "Він сказав: «паром зупинено».", ["паром зупинено"]],
    ["low and high", "Er sagte: „die Fähre hält“ und „bleibt”.", ["die Fähre hält", "bleibt"]],
    ["several fragments", 'A "first" and a "second" one.', ["first", "second"]],
    ["other marks inside", "“The «Azov» of 'today'”", ["The «Azov» of 'today'"]],
    ["equal marks inside", "«Член «Держави» тут»", ["Член «Держави» тут"]],
    ["one mark that closes two", "«Член «Держави»", ["Член «Держави"]],
    ["marks of two kinds in a row", "„a“ and “b”", ["a", "b"]],
    ["spaces inside", '" the ferry "', ["the ferry"]],
    ["none", "The ferry's last day isn't today.", []],
    ["none that closes", 'He said "the ferry stops', []],
    ["none that opens", "the ferry stops” he said", []],
    ["no words", '"" and "…" and "?!"', []],
  ])("with %s", (_case, text, fragments) => {
    expect(quotedFragments(text)).toEqual(fragments);
  });

  it("end with the paragraph where the next one goes on quoting", () => {
    expect(quotedFragments("“The first paragraph.", true)).toEqual(["The first paragraph."]);
    expect(quotedFragments('"One," he said, "two', true)).toEqual(["One,", "two"]);
  });

  it("are letters or digits", () => {
    expect(["so", "7", "так", "…", "", "🎉"].map(hasWords)).toEqual([true, true, true, false, false, false]);
  });
});

describe("the id of a quote", () => {
  it("is the same for ever", () => {
    expect(quoteId("The ferry will not run again.")).toBe("q-2ua3pyb");
    expect(quoteId("Паром більше не ходитиме")).toBe("q-igpf412");
  });

  it("does not change with case, punctuation, marks, spaces or the form of characters", () => {
    const id = quoteId("We didn't – “ever” – ask for the café.");
    expect(quoteId('we didn’t, "ever",\n  ask for the cafe\u0301')).toBe(id);
  });

  it("changes with a word", () => {
    expect(quoteId("The ferry will run again.")).not.toBe(quoteId("The ferry will not run again."));
  });

  it("keeps words apart", () => {
    expect(quoteId("now here")).not.toBe(quoteId("nowhere"));
  });

  it("has the form q- and seven letters or digits", () => {
    const ids = Array.from({ length: 200 }, (_, index) => quoteId(`words ${index}`));
    expect(ids.filter((id) => !/^q-[0-9a-z]{7}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(200);
  });
});
