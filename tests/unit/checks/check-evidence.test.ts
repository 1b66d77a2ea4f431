import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../../src/checks/check-evidence.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading } from "../../factories/dossier.ts";
import { anOutline, aQuote } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";
import { anUnnamedSource } from "../../factories/source.ts";

const ferry = aReport({
  sources: { first: anUnnamedSource() },
  outline: anOutline({ quotes: [aQuote({ id: "q-2ua3pyb" })] }),
});
const pier = aReport({
  id: "2024/04/pier",
  sources: { second: anUnnamedSource() },
  outline: anOutline({ quotes: [aQuote({ id: "q-igpf412" })] }),
});

interface Cited {
  report?: string;
  quote?: string;
  holder?: string;
}

/** What is found of an event, a claim and a figure that cite the same. */
function findingsOf({ report = ferry.id, quote, holder = "org:port" }: Cited, faulty: string[] = []) {
  const corpus = aCorpus({
    reports: [ferry, pier, { ...ferry, language: "uk", path: "reports/2024/04/ferry.uk.md", outline: anOutline() }],
    events: [anEvent({ statedBy: [{ report }, { report, quote, by: holder }] })],
    claims: [aClaim({ positions: [aPosition(), aPosition({ report, quote, holder })] })],
    figures: [aFigure({ readings: [aReading(), aReading({ report, quote, by: holder })] })],
  });
  return checkEvidence(aContext(corpus, { faulty: new Set(faulty) }));
}

const placesOf = (field: { by: string; holder: string }) => [
  { path: "events/ferry-stops.yaml", at: ["statedBy", 1, field.by] },
  { path: "claims/ferry-was-unsafe.yaml", at: ["positions", 1, field.holder] },
  { path: "figures/passengers.yaml", at: ["readings", 1, field.by] },
];

describe("a quote that is cited", () => {
  it("stands in the report that is cited", () => {
    expect(findingsOf({ quote: "q-2ua3pyb" })).toEqual([]);
    expect(findingsOf({ report: pier.id, quote: "q-igpf412" })).toEqual([]);
  });

  it("does not stand in another report", () => {
    expect(findingsOf({ quote: "q-igpf412" })).toEqual(
      placesOf({ by: "quote", holder: "quote" }).map((place) => ({
        ...place,
        code: "reference/unknown-quote",
        message: "Unexpected quote `q-igpf412`, expected the id of one in `reports/2024/04/ferry.md`",
        remedy: "The id of a quote changes when its words do. Copy it from the link beside the quote on its page.",
      })),
    );
  });

  it("may be meant where the id differs in a letter", () => {
    expect(findingsOf({ quote: "q-2ua3pyd" })[0]?.message).toBe(
      "Unexpected quote `q-2ua3pyd`, expected the id of one in `reports/2024/04/ferry.md`; did you mean `q-2ua3pyb`?",
    );
  });

  it("is looked for although the head of the report has faults", () => {
    expect(findingsOf({ quote: "q-igpf412" }, [ferry.path])).toHaveLength(3);
  });
});

describe("a source that holds a position", () => {
  it("is declared in the report that is cited", () => {
    expect(findingsOf({ holder: "source:first" })).toEqual([]);
    expect(findingsOf({ report: pier.id, holder: "source:second" })).toEqual([]);
  });

  it("is not one of another report", () => {
    expect(findingsOf({ holder: "source:second" })).toEqual(
      placesOf({ by: "by", holder: "holder" }).map((place) => ({
        ...place,
        code: "reference/unknown-source",
        message: "Unexpected source `second`, expected one that `reports/2024/04/ferry.md` declares",
        remedy: "A `source:` here is one of the cited report.",
      })),
    );
  });

  it("is not looked for where the head of the report has faults", () => {
    expect(findingsOf({ holder: "source:second" }, [ferry.path])).toEqual([]);
  });

  it.each(["person:ann-reed", "org:first", "outlet:gazette"])("is not %s, which needs no declaration", (holder) => {
    expect(findingsOf({ holder })).toEqual([]);
  });
});

it("a report that is not there is for another check to tell", () => {
  expect(findingsOf({ report: "2024/04/none", quote: "q-2ua3pyb", holder: "source:first" })).toEqual([]);
});
