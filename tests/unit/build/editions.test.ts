import { describe, expect, it } from "vitest";
import { editionNames, editionOfPage } from "../../../src/build/editions.ts";
import { siteAddresses } from "../../../src/indexes/site-pages.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const reportsOf = (...ids: string[]) => ids.map((id) => aReport({ id }));

describe("the editions of a site", () => {
  it("are the years of its reports, oldest first, and the front", () => {
    const reports = reportsOf("2024/04/ferry", "2019/12/pier", "2024/05/ferry");
    expect(editionNames({ reports })).toEqual(["2019", "2024", "front"]);
  });

  it("are the front alone where there is no report", () => {
    expect(editionNames({ reports: [] })).toEqual(["front"]);
  });

  it("have every page of the site in one of them, and each a page of its own", () => {
    const reports = [...reportsOf("2019/12/pier", "2024/04/ferry"), aReport({ id: "2024/04/ferry", language: "uk" })];
    const corpus = aCorpus({ reports });
    for (const base of ["/", "/news/"]) {
      const of = siteAddresses(corpus, base).map((address) => editionOfPage(address, base));
      expect([...new Set(of)].sort()).toEqual(editionNames(corpus));
      expect(of.filter((edition) => edition === "2024")).toHaveLength(2);
    }
  });
});

describe("the edition of a page", () => {
  it.each([
    ["/reports/2024/04/ferry/", "/", "2024"],
    ["/uk/reports/2024/04/ferry/", "/", "2024"],
    ["/news/uk/reports/2019/12/pier/", "/news/", "2019"],
    ["/reports/2024/reports/2019/12/pier/", "/reports/2024/", "2019"],
    ["/archive/2024/04/", "/", "front"],
    ["/news/404.html", "/news/", "front"],
    ["/", "/", "front"],
    ["/topics/reports/2024/", "/", "front"],
  ])("%s below %s is %s", (address, base, edition) => {
    expect(editionOfPage(address, base)).toBe(edition);
  });
});
