import { describe, expect, it } from "vitest";
import { brotliBytes, longestPages, searchScripts } from "../../bench/site-bytes.ts";
import { siteFolder } from "../build-site.ts";
import { builtPages, elements, faultsOf, linksOf } from "./built-pages.ts";

const reports = builtPages().filter(({ address }) => address.includes("/reports/"));

describe("the page of a report", () => {
  it("takes at most 14,600 bytes, the longest one too", () => {
    const sizes = reports.map(({ address, html }) => ({ address, bytes: brotliBytes(html) }));
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(({ bytes }) => bytes > 14_600)).toEqual([]);
  });

  it("has its style in it, and asks for no other", () => {
    const wrong = (page: (typeof reports)[number]) => {
      const { length } = elements(page.tree, "style");
      return length > 0 && linksOf(page, "stylesheet").length === 0 ? undefined : "style sheet apart";
    };
    expect(faultsOf(reports, wrong)).toEqual([]);
  });
});

describe("the code of the search", () => {
  const scripts = searchScripts(siteFolder);

  it("takes at most 22,000 bytes, without what is loaded later", () => {
    const bytes = scripts.reduce((sum, { text }) => sum + brotliBytes(text), 0);
    expect(bytes).toBeLessThanOrEqual(22_000);
  });

  it("is all of what the search page runs", () => {
    const all = scripts.map(({ text }) => text).join("\n");
    for (const word of ["site-search", "pagefind.js", "popstate", "PluralRules"]) expect(all).toContain(word);
  });

  it("is on no page but the search page, save the shortcut to it and the copying of links", () => {
    const others = longestPages(siteFolder).filter(({ address }) => !address.endsWith("/search/"));
    const withSearch = builtPages().filter(
      (page) => others.some(({ address }) => address === page.address) && page.html.includes("PluralRules"),
    );
    expect(withSearch.map(({ address }) => address)).toEqual([]);
  });
});
