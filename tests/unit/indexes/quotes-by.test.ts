import { describe, expect, it } from "vitest";
import { quotesBy } from "../../../src/indexes/quotes-by.ts";
import { anOutline, aQuote } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const sources = { reed: aPersonSource(), council: anOrganisationSource(), first: anUnnamedSource() };
const quotes = [
  aQuote({ id: "q-1", source: "reed" }),
  aQuote({ id: "q-2", source: "council" }),
  aQuote({ id: "q-3", source: "first" }),
  aQuote({ id: "q-4", source: "reed" }),
];
const report = aReport({ sources, outline: anOutline({ quotes }) });
const { source: _source, ...unlinked } = aQuote({ id: "q-5" });
const onlyReed = aReport({
  id: "2024/03/pier",
  sources: { reed: aPersonSource() },
  outline: anOutline({ quotes: [unlinked] }),
});

const idsOf = (kind: "person" | "organisation" | "place", id: string) =>
  quotesBy([report, onlyReed], kind, id).map(({ quote }) => quote.id);

describe("the quotes of an entity", () => {
  it("are those of a person, in the order of reports and text", () => {
    expect(idsOf("person", "ann-reed")).toEqual(["q-1", "q-4", "q-5"]);
  });

  it("are those of an organisation", () => {
    expect(idsOf("organisation", "town-council")).toEqual(["q-2"]);
  });

  it("are none of a place, or of somebody of that name and another kind", () => {
    expect(idsOf("place", "ann-reed")).toEqual([]);
    expect(idsOf("organisation", "ann-reed")).toEqual([]);
  });

  it("come with the report and the source", () => {
    expect(quotesBy([onlyReed], "person", "ann-reed")).toEqual([
      { report: onlyReed, quote: unlinked, source: aPersonSource() },
    ]);
  });
});
