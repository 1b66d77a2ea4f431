import { expect, it } from "vitest";
import { changeBy } from "../../../src/client/search-actions.ts";

const clicked = (action: string, more: { value?: string; search?: string } = {}) => ({
  action,
  value: "",
  search: "",
  ...more,
});

it.each([
  [clicked("rest"), { reach: "all" }],
  [clicked("suggestion", { value: "Kremlin" }), { text: "Kremlin" }],
  [clicked("clear"), { text: "attack" }],
  [clicked("narrow", { value: "2024-03" }), { text: "attack outlet:reuters in:2024-03" }],
  [clicked("narrow"), { text: "attack outlet:reuters" }],
  [clicked("all-languages"), { text: "attack outlet:reuters lang:en,uk" }],
  [clicked("run", { search: "?q=said%3Awarning" }), { text: "said:warning" }],
])("%o changes the search", (what, expected) => {
  expect(changeBy(what, "outlet:reuters attack", ["en", "uk"])).toMatchObject(expected);
});

it("changes nothing for what is no change of the search", () => {
  expect(changeBy(clicked("more"), "attack", ["en"])).toBeUndefined();
});
