import { expect, it } from "vitest";
import { lineNotes } from "../../../src/client/notes.ts";

it("what two languages say of the same words is said once", () => {
  expect(
    lineNotes([
      { type: "also-searched", words: "Kyiv", others: ["Kiev"] },
      { type: "common-words", words: ["said"] },
      { type: "unknown-value", field: "outlet", value: "x" },
      { type: "also-searched", words: "Kyiv", others: ["Київ", "Kiev"] },
      { type: "unknown-value", field: "outlet", value: "x" },
      { type: "common-words", words: ["said", "is"] },
      { type: "also-searched", words: "Moscow", others: ["Москва"] },
    ]),
  ).toEqual([
    { type: "also-searched", words: "Kyiv", others: ["Kiev", "Київ"] },
    { type: "common-words", words: ["said", "is"] },
    { type: "unknown-value", field: "outlet", value: "x" },
    { type: "also-searched", words: "Moscow", others: ["Москва"] },
  ]);
});

it("what the headline says is no line", () => {
  expect(lineNotes([{ type: "some-words", exact: 0, hasConditions: true }])).toEqual([]);
});
