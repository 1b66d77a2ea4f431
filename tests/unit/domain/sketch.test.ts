import { describe, expect, it } from "vitest";
import { likeness, type Sketch, sketchOf, sketchSize } from "../../../src/domain/sketch.ts";

/** Words that repeat nowhere, by a generator with a seed. */
function wordsFrom(seed: number, count: number): string[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state.toString(36);
  };
  return Array.from({ length: count }, next);
}

const sketch = (words: string[]): Sketch => {
  const found = sketchOf(words.join(" "));
  if (!found) throw new Error("Unexpected text without a sketch");
  return found;
};

/** The share of passages of four words that two texts have in common. */
function shareOf(a: string[], b: string[]): number {
  const passages = (words: string[]) =>
    new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(" ")));
  const [one, other] = [passages(a), passages(b)];
  const both = [...one].filter((passage) => other.has(passage)).length;
  return both / (one.size + other.size - both);
}

describe("the sketch of a text", () => {
  it("has one number a part, whatever the length of the text", () => {
    expect(sketch(wordsFrom(1, 20))).toHaveLength(sketchSize);
    expect(sketch(wordsFrom(1, 5000))).toHaveLength(sketchSize);
  });

  it("does not depend on case and punctuation", () => {
    const text = "The ferry stops. ".repeat(3) + wordsFrom(2, 30).join(" ");
    expect(sketchOf(text.toUpperCase().replaceAll(".", ","))).toEqual(sketchOf(text));
  });

  it("depends on the order of words", () => {
    const words = wordsFrom(3, 200);
    expect(likeness(sketch(words), sketch([...words].reverse()))).toBe(0);
  });

  it("is not made of a few words", () => {
    expect(sketchOf(wordsFrom(4, 19).join(" "))).toBeUndefined();
    expect(sketchOf("")).toBeUndefined();
  });

  it("is made of words in any script", () => {
    expect(sketchOf("Пором через затоку зупинено назавжди ".repeat(6))).toBeDefined();
  });
});

describe("the likeness of two texts", () => {
  it("is 1 for equal ones and 0 for others", () => {
    expect(likeness(sketch(wordsFrom(5, 300)), sketch(wordsFrom(5, 300)))).toBe(1);
    expect(likeness(sketch(wordsFrom(5, 300)), sketch(wordsFrom(6, 300)))).toBe(0);
  });

  it.each([10, 20, 40, 80])("comes near to the share of common passages where every %i. word differs", (every) => {
    const errors = Array.from({ length: 40 }, (_, round) => {
      const words = wordsFrom(100 + round, 400);
      const changed = words.map((word, index) => (index % every === 0 ? `x${word}` : word));
      return likeness(sketch(words), sketch(changed)) - shareOf(words, changed);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.25);
  });
});
