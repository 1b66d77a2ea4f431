import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../src/cli/excerpt.ts";

/** The excerpt as two lines of a terminal. */
function shown(line: string, column: number, length = 1): string[] {
  const { text, indent, width } = excerptOf({ line, column, length });
  return [text, `${" ".repeat(indent)}${"^".repeat(width)}`];
}

describe("a line with a place marked", () => {
  it.each([
    ["plain letters", "authors: [dsk]", 11, 3, ["authors: [dsk]", "          ^^^"]],
    ["the first character", "a: b", 1, 1, ["a: b", "^"]],
    ["the end of the line", "a:", 3, 1, ["a:", "  ^"]],
    ["wide characters before it", "桟橋: dsk", 5, 3, ["桟橋: dsk", "      ^^^"]],
    ["wide characters in it", "a: 桟橋", 4, 2, ["a: 桟橋", "   ^^^^"]],
    ["an emoji before it, which is two for JavaScript", "🎉: dsk", 5, 3, ["🎉: dsk", "    ^^^"]],
    ["a combining character before it", "о\u0301: dsk", 5, 3, ["о\u0301: dsk", "   ^^^"]],
    ["a tab before it", "\ta: dsk", 5, 3, ["    a: dsk", "       ^^^"]],
    ["tabs after letters, which go to the next stop", "ab\tc\tdsk", 6, 3, ["ab  c   dsk", "        ^^^"]],
    ["a control character", "a\u001b[31m: dsk", 9, 3, ["a\ufffd[31m: dsk", "        ^^^"]],
    ["a character that turns the direction of writing", "\u202ea: dsk", 5, 3, ["\ufffda: dsk", "    ^^^"]],
  ])("has the mark right with %s", (...[, line, column, length, expected]) => {
    expect(shown(line, column, length)).toEqual(expected);
  });

  it.each(["long ", "桟橋", "e\u0301", "🎉"])("is cut to what fits around the place, of %j", (unit) => {
    const line = `${unit.repeat(200)}dsk${unit.repeat(200)}`;
    const { text, indent, width } = excerptOf({ line, column: unit.length * 200 + 1, length: 3 });
    expect(stringWidth(text)).toBeLessThanOrEqual(100);
    expect(text).toMatch(/^….*dsk.*…$/);
    expect(stringWidth(text.slice(0, text.indexOf("dsk")))).toBe(indent);
    expect(width).toBe(3);
  });

  it("is not cut before a place at its beginning", () => {
    expect(shown(`dsk ${"long ".repeat(50)}`, 1, 3)).toEqual([`dsk ${"long ".repeat(19)}…`, "^^^"]);
  });

  it("has a mark no longer than the line, however long the value", () => {
    const { text, width } = excerptOf({ line: "x".repeat(5000), column: 1, length: 5000 });
    expect(text).toBe(`${"x".repeat(59)}…`);
    expect(width).toBe(60);
  });
});
