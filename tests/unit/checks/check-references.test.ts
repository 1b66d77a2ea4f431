import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../src/checks/check-references.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, anOrganisation, anOutlet, aPerson, aPlace, aTopic } from "../../factories/corpus.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, aPersonSource } from "../../factories/source.ts";

const things = { people: [aPerson()], organisations: [anOrganisation()], places: [aPlace()], topics: [aTopic()] };
const findingsOf = (changes: Partial<Report>) =>
  checkReferences(aContext(aCorpus({ ...things, reports: [aReport(changes)] })));

describe("a reference", () => {
  it("to things that have a file is in order", () => {
    const report = {
      topics: ["ferries"],
      sources: { reed: aPersonSource(), council: anOrganisationSource() },
      responses: [aResponse(), aResponse({ party: "person:ann-reed" })],
      outline: anOutline({ mentions: [aMention(), aMention({ kind: "place", id: "bay" })] }),
    };
    expect(findingsOf(report)).toEqual([]);
  });

  it.each([
    ["an author", { authors: ["desk", "dsek"] }, "reference/unknown-author", ["authors", 1]],
    ["a topic", { topics: ["feries"] }, "reference/unknown-topic", ["topics", 0]],
    [
      "an original's outlet",
      { restsOn: [anOriginal({ outlet: "gazete" })] },
      "reference/unknown-outlet",
      ["restsOn", 0, "outlet"],
    ],
    [
      "a source's outlet",
      { sources: { reed: aPersonSource({ via: "gazete" }) } },
      "reference/unknown-outlet",
      ["sources", "reed", "via"],
    ],
    [
      "a source's person",
      { sources: { reed: aPersonSource({ person: "an-reed" }) } },
      "reference/unknown-entity",
      ["sources", "reed", "person"],
    ],
    [
      "a source's organisation",
      { sources: { c: anOrganisationSource({ organisation: "council" }) } },
      "reference/unknown-entity",
      ["sources", "c", "organisation"],
    ],
    [
      "a party",
      { responses: [aResponse({ party: "org:council" })] },
      "reference/unknown-entity",
      ["responses", 0, "party"],
    ],
    [
      "who asked",
      { responses: [aResponse({ askedBy: "gazete" })] },
      "reference/unknown-outlet",
      ["responses", 0, "askedBy"],
    ],
    [
      "a mention",
      { outline: anOutline({ mentions: [aMention({ kind: "report", id: "2024/03/pier" })] }) },
      "reference/unknown-report",
      { line: 12, column: 1 },
    ],
  ] satisfies [string, Partial<Report>, string, unknown][])(
    "of %s must be the id of a file",
    (_use, changes, code, at) => {
      expect(findingsOf(changes)).toMatchObject([{ path: "reports/2024/04/ferry.md", code, at }]);
    },
  );

  it("to a file that is broken is not the fault of who refers to it", () => {
    const context = aContext(aCorpus({ reports: [aReport({ topics: ["ferries"] })] }));
    expect(checkReferences(context)).toHaveLength(1);
    expect(checkReferences({ ...context, ids: new Map([...context.ids, ["topics", new Set(["ferries"])]]) })).toEqual(
      [],
    );
  });

  it("from a place and an outlet leads to a place", () => {
    const corpus = aCorpus({ places: [aPlace({ within: "coast" })], outlets: [anOutlet({ country: "bya" })] });
    expect(checkReferences(aContext(corpus))).toEqual([
      {
        path: "entities/places/bay.yaml",
        at: ["within"],
        code: "reference/unknown-entity",
        message: "Unexpected place `coast`, expected the id of a file in `entities/places/`",
        remedy: "Correct the id, or write `entities/places/coast.yaml`.",
      },
      {
        path: "outlets/gazette.yaml",
        at: ["country"],
        code: "reference/unknown-entity",
        message: "Unexpected place `bya`, expected the id of a file in `entities/places/`; did you mean `bay`?",
        remedy: "Correct the id, or write `entities/places/bya.yaml`.",
      },
    ]);
  });
});
