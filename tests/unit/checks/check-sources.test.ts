import { describe, expect, it } from "vitest";
import { checkSources } from "../../../src/checks/check-sources.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { anOutline, aQuote } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";
import { anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const place = { line: 12, column: 1 };
const master = aPersonSource();
const first = anUnnamedSource();
const { source: _source, ...unlinked } = aQuote();
const findingsOf = (changes: Partial<Report>) => checkSources(aContext(aCorpus({ reports: [aReport(changes)] })));

describe("a quote", () => {
  it("has the source that its label links", () => {
    const outline = anOutline({ quotes: [aQuote()], sourceMentions: [{ id: "master", place }] });
    expect(findingsOf({ sources: { master }, outline })).toEqual([]);
  });

  it("has the only source of its report, and uses it", () => {
    expect(findingsOf({ sources: { master }, outline: anOutline({ quotes: [unlinked] }) })).toEqual([]);
  });

  it("has none where its label links none and the report has several", () => {
    const sourceMentions = [
      { id: "master", place },
      { id: "first", place },
    ];
    const outline = anOutline({ quotes: [unlinked], sourceMentions });
    expect(findingsOf({ sources: { master, first }, outline })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: place,
        code: "quote/no-source",
        message: "Unexpected quote without a source: its label links none, and the report declares 2",
        remedy: "Write `**Quote from [the first source](source:first):**`, and declare the source in `sources`.",
      },
    ]);
  });

  it("with a link to a source that is not declared is one problem, not two", () => {
    const outline = anOutline({ quotes: [aQuote({ source: "mastre" })], sourceMentions: [{ id: "mastre", place }] });
    expect(findingsOf({ sources: {}, outline })).toMatchObject([{ code: "reference/unknown-source" }]);
  });
});

describe("a standing page", () => {
  it("can quote nobody, since it declares no sources", () => {
    const outline = anOutline({ quotes: [unlinked], sourceMentions: [{ id: "first", place }] });
    expect(checkSources(aContext(aCorpus({ pages: [aPage({ outline })] })))).toMatchObject([
      { path: "pages/about.md", code: "reference/unknown-source" },
      { path: "pages/about.md", code: "quote/no-source" },
    ]);
  });
});

describe("a declared source", () => {
  it("is used by a link in the text", () => {
    expect(
      findingsOf({ sources: { first }, outline: anOutline({ sourceMentions: [{ id: "first", place }] }) }),
    ).toEqual([]);
  });

  it("that nothing uses is a problem of its own line in the head", () => {
    expect(findingsOf({ sources: { first } })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: ["sources", "first"],
        part: "key",
        code: "source/unused",
        message: "Unexpected source `first` that the text never uses, expected a link `source:first`",
        remedy: "Link it where the text rests on it, `[…](source:first)`, or delete it.",
      },
    ]);
  });
});
