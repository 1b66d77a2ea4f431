import { describe, expect, it } from "vitest";
import { checkAddresses } from "../../../src/checks/check-addresses.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const findingsOf = (parts: Parameters<typeof aCorpus>[0]) => checkAddresses(aContext(aCorpus(parts)));

describe("an address", () => {
  it("may be that of a report and its translation", () => {
    expect(findingsOf({ reports: [aReport(), aReport({ language: "uk" })] })).toEqual([]);
  });

  it("may not be that of two files", () => {
    const second = aReport({ path: "reports/2024/04/ferry.en.md" });
    expect(findingsOf({ reports: [aReport(), second] })).toEqual([
      {
        path: "reports/2024/04/ferry.en.md",
        at: { line: 1, column: 1 },
        code: "address/duplicate",
        message: "Unexpected second report `2024/04/ferry`, expected one; the other is `reports/2024/04/ferry.md`",
        remedy: "Delete one, or give it another name. The default language needs no suffix in the file name.",
      },
    ]);
  });

  it.each(["search", "archive", "people", "uk"])("of a page may not be that of the site's own /%s/", (id) => {
    expect(findingsOf({ pages: [aPage({ id })] })).toEqual([
      {
        path: `pages/${id}.md`,
        at: { line: 1, column: 1 },
        code: "address/duplicate",
        message: `Unexpected page name \`${id}\`, expected one that the site does not use itself`,
        remedy: "Rename the file.",
      },
    ]);
  });

  it("may be the same word for a page and a thing, since things have a folder", () => {
    expect(findingsOf({ pages: [aPage({ id: "gazette" })] })).toEqual([]);
  });
});
