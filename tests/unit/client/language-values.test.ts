import { expect, it } from "vitest";
import { languageValues } from "../../../src/client/language-values.ts";
import type { FacetValue } from "../../../src/search/answer.ts";

const value = (id: string, chosen = false): FacetValue => ({ id, label: id, count: undefined, chosen });
const shown = (values: FacetValue[]) => values.map(({ id, chosen }) => (chosen ? `[${id}]` : id));

it("languages keep the order of the site, whichever has more", () => {
  expect(shown(languageValues([value("xx", true), value("uk"), value("en")], [], ["en", "uk"]))).toEqual([
    "en",
    "uk",
    "[xx]",
  ]);
});

it("languages that are searched are shown as chosen", () => {
  expect(shown(languageValues([value("uk"), value("en")], ["en"], ["en", "uk"]))).toEqual(["[en]", "uk"]);
});
