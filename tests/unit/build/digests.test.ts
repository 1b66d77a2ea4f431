import { describe, expect, it } from "vitest";
import { Digests, digestOfList, digestOfString } from "../../../src/build/digests.ts";

/** How many of these digests are equal to an earlier one. */
const repeated = (digests: readonly number[]): number => digests.length - new Set(digests).size;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

describe("the digest of a text", () => {
  it("is a whole number that JavaScript holds without loss", () => {
    const digests = upTo(1000).map((number) => digestOfString(`text ${number}`));
    expect(digests.every((digest) => Number.isSafeInteger(digest) && digest >= 0)).toBe(true);
    expect(Math.max(...digests)).toBeGreaterThan(2 ** 52);
  });

  it("is another one for each of 100,000 texts that differ in a number", () => {
    expect(repeated(upTo(100_000).map((number) => digestOfString(`{"title":"Report ${number}"}`)))).toBe(0);
  });

  it("is another one for each of 100,000 texts that differ in two letters, whichever script they are in", () => {
    const texts = upTo(100_000).map(
      (number) =>
        `The ${String.fromCharCode(0x400 + (number % 317))} stops ${String.fromCharCode(0x400 + Math.floor(number / 317))} here`,
    );
    expect(repeated(texts.map(digestOfString))).toBe(0);
  });

  it("is another one for each length of the same letter", () => {
    expect(repeated(upTo(5000).map((length) => digestOfString("\0".repeat(length))))).toBe(0);
  });
});

describe("the digest of a list", () => {
  it("is another one for each of 100,000 lists that differ in one member", () => {
    const first = digestOfString("first");
    expect(repeated(upTo(100_000).map((number) => digestOfList([first, digestOfString(`${number}`), first])))).toBe(0);
  });

  it("is another one where members change places, are repeated or are missing", () => {
    const [a, b] = [digestOfString("a"), digestOfString("b")];
    expect(repeated([[], [a], [b], [a, b], [b, a], [a, a], [a, b, b], [a, b, a]].map(digestOfList))).toBe(0);
  });

  it("sees all 53 bits of its members", () => {
    const members = upTo(53).map((bit) => 2 ** bit);
    expect(repeated([0, ...members].map((member) => digestOfList([member])))).toBe(0);
  });
});

describe("the digest of a value", () => {
  it("is that which was set for an object, wherever the object stands", () => {
    const report = { title: "Ferry" };
    const digests = new Digests();
    digests.set(report, 42);
    expect(digests.of(report)).toBe(42);
    expect(digests.of([report, report])).toBe(digestOfList([42, 42]));
    expect(digests.of(new Map([["ferry", report]]))).toBe(digestOfList([digestOfList([digestOfString("ferry"), 42])]));
  });

  it("is that of its JSON for any other object", () => {
    expect(new Digests().of({ a: [1, { b: null }] })).toBe(digestOfString('{"a":[1,{"b":null}]}'));
  });

  it("depends on the order of a map, a set and a list", () => {
    const [a, b] = ["a", "b"];
    const of = (value: unknown) => new Digests().of(value);
    expect(of([a, b])).not.toBe(of([b, a]));
    expect(of(new Set([a, b]))).not.toBe(of(new Set([b, a])));
    expect(
      of(
        new Map([
          [a, 1],
          [b, 2],
        ]),
      ),
    ).not.toBe(
      of(
        new Map([
          [b, 2],
          [a, 1],
        ]),
      ),
    );
    expect(
      of(
        new Map([
          [a, 1],
          [b, 2],
        ]),
      ),
    ).not.toBe(
      of(
        new Map([
          [a, 2],
          [b, 1],
        ]),
      ),
    );
  });

  it("sees into lists of lists, and into maps whose values are lists", () => {
    const of = (value: unknown) => new Digests().of(value);
    expect(of([["a"], ["b"]])).not.toBe(of([["a", "b"], []]));
    expect(of(new Map([["x", ["a", "b"]]]))).not.toBe(of(new Map([["x", ["b", "a"]]])));
  });
});
