import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report.ts";
import { changedReport, noteRemedy, notes } from "../../factories/comparison.ts";
import { anOutline, aQuote } from "../../factories/outline.ts";
import { anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const path = "reports/2024/04/ferry.md";

describe("a published quote", () => {
  const sources = { master: anUnnamedSource({ described: "the harbour master" }), ann: aPersonSource() };
  const quoting = (...quotes: Parameters<typeof aQuote>[0][]): Partial<Report> => ({
    sources,
    outline: anOutline({ quotes: quotes.map((quote) => aQuote(quote)) }),
  });

  it("may not have other words in silence", () => {
    const after = quoting(
      { id: "q-3", words: "Nobody asked us." },
      { id: "q-2", words: "The ferry will run again.", place: { line: 14, column: 3 } },
    );
    expect(changedReport(quoting({ id: "q-3", words: "Nobody asked us." }, {}), after)).toEqual([
      {
        path,
        at: { line: 14, column: 3 },
        code: "changed/quote",
        message:
          "Unexpected quote `The ferry will run again.`, which was published as `The ferry will not run again.`, expected a note on the change",
        remedy: noteRemedy,
      },
    ]);
  });

  it("may not go in silence, whatever quotes are new", () => {
    expect(changedReport(quoting({}), quoting({ id: "q-4", words: "Passengers take the bus from today on." }))).toEqual(
      [
        {
          path,
          at: ["corrections"],
          part: "key",
          code: "changed/quote",
          message:
            "Unexpected text without the quote `The ferry will not run again.`, which was published, expected a note on the change",
          remedy: noteRemedy,
        },
      ],
    );
  });

  it("may not be given to another speaker in silence", () => {
    expect(changedReport(quoting({}), quoting({ source: "ann" }))).toEqual([
      {
        path,
        at: { line: 12, column: 1 },
        code: "changed/quote",
        message:
          "Unexpected speaker `person:ann-reed` of a quote that was published as one of `the harbour master`, expected a note on the change",
        remedy: noteRemedy,
      },
    ]);
  });

  it("may move, and stand beside new ones", () => {
    const after = quoting({ id: "q-4", words: "It is over." }, { place: { line: 20, column: 1 } });
    expect(changedReport(quoting({}), after)).toEqual([]);
  });

  it.each(notes)("may be changed with %s", (_what, after) => {
    expect(changedReport(quoting({}), { ...quoting(), ...after })).toEqual([]);
  });
});
