import { describe, expect, it } from "vitest";
import { applyEdits, editOf } from "../../../src/cli/fix-edits.ts";
import { aJudgedProblem } from "../../factories/judged-problem.ts";

/** A text in which `found` at a place is mended. */
function mended(text: string, at: string, fix = { found: "ann-red", replacement: "ann-reed" }): string {
  const [line = 1, column = 1] = at.split(":").map(Number);
  const edit = editOf(aJudgedProblem({ place: { line, column }, fix }), text);
  return edit ? applyEdits(text, [edit]) : "nothing";
}

describe("the one right answer", () => {
  it.each([
    ["a value", "a: b\nperson: ann-red\n", "2:9", "a: b\nperson: ann-reed\n"],
    ["a value in quotation marks", 'person: "ann-red"', "1:9", 'person: "ann-reed"'],
    ["a value of a list in one line", "[ann-red, ann-red]", "1:11", "[ann-red, ann-reed]"],
    ["a reference", "party: person:ann-red", "1:8", "party: person:ann-reed"],
    ["a reference in quotation marks", "party: 'person:ann-red'", "1:8", "party: 'person:ann-reed'"],
    ["a key", "  ann-red: 1", "1:3", "  ann-reed: 1"],
    ["a link", "The [ann-red](person:ann-red) ann-red", "1:5", "The [ann-red](person:ann-reed) ann-red"],
    ["a link to a part of a page", "[a](person:ann-red#b)", "1:1", "[a](person:ann-reed#b)"],
    ["a link whose words are marked", "[*a* [b]](person:ann-red)", "1:1", "[*a* [b]](person:ann-reed)"],
    ["a place after a byte order mark", "\ufeffa: ann-red", "1:4", "\ufeffa: ann-reed"],
    ["a place in lines of Windows", "a: b\r\nc: ann-red\r\n", "2:4", "a: b\r\nc: ann-reed\r\n"],
    ["a place after wide characters", "🎉: ann-red", "1:5", "🎉: ann-reed"],
  ])("is put in %s", (_what, text, at, expected) => {
    expect(mended(text, at)).toBe(expected);
  });

  it.each([
    ["a longer value", "person: ann-redd", "1:9"],
    ["a longer id", "person: ann-red-2", "1:9"],
    ["another place", "person: someone\nann-red", "1:9"],
    ["the words of a text", "ann-red said", "1:3"],
    ["a link by reference", "[ann-red][a] and [b](person:other)", "1:1"],
    ["a line that is not there", "person: ann-red", "7:1"],
  ])("is not put in %s", (_what, text, at) => {
    expect(mended(text, at)).toBe("nothing");
  });

  it("adds the slash that an address lacks, before what follows the address", () => {
    const fix = { found: "/about", replacement: "/about/" };
    expect(mended("[a](/about)", "1:1", fix)).toBe("[a](/about/)");
    const anchored = { found: "/about#how", replacement: "/about/#how" };
    expect(mended("[a](/about#how)", "1:1", anchored)).toBe("[a](/about/#how)");
  });

  it("is given for each of several problems, whatever their order, and once for one place", () => {
    const edit = (offset: number) => ({ offset, found: "b", replacement: "cc", code: "field/value" as const });
    expect(applyEdits("a b b b", [edit(6), edit(2), edit(2)])).toBe("a cc b cc");
  });
});
