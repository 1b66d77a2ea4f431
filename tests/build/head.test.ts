import type { Element } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { readSite } from "../../src/corpus/from-disk.ts";
import {
  attribute,
  type BuiltPage,
  builtPages,
  elements,
  faultsOf,
  languageOf,
  linksOf,
  metaOf,
  notFound,
} from "./built-pages.ts";

const { site } = readSite("content");
const pages = builtPages();
const isHidden = (page: BuiltPage): boolean => metaOf(page, "robots") === "noindex";
const shown = pages.filter((page) => !isHidden(page));
const absolute = (address: string): string => site.address + address;

/** The addresses of a page's versions, by language. */
const versionsOf = (page: BuiltPage): [string | undefined, string | undefined][] =>
  linksOf(page, "alternate").map((link: Element) => [attribute(link, "hrefLang"), attribute(link, "href")]);

describe("every page", () => {
  it("has one heading of the first level, with words", () => {
    const wrong = ({ tree }: BuiltPage) => {
      const headings = elements(tree, "h1").map((heading) => textOf(heading).trim());
      return headings.length === 1 && headings[0] !== "" ? undefined : `h1: ${headings.join(", ")}`;
    };
    expect(faultsOf(pages, wrong)).toEqual([]);
  });

  it("says its language", () => {
    const wrong = (page: BuiltPage) => {
      const expected = page.address.startsWith("/uk/") ? "uk" : "en";
      return languageOf(page) === expected ? undefined : String(languageOf(page));
    };
    expect(faultsOf(pages, wrong)).toEqual([]);
  });

  it("has a title with the name of the site", () => {
    const wrong = (page: BuiltPage) => {
      const title = elements(page.tree, "head")
        .flatMap((head) => elements(head, "title"))
        .map((element) => textOf(element))
        .join();
      return /^Sourceline – \S|\S – Sourceline$/.test(title) ? undefined : title;
    };
    expect(faultsOf(pages, wrong)).toEqual([]);
  });

  it("has a description", () => {
    const wrong = (page: BuiltPage) => ((metaOf(page, "description") ?? "").length < 10 ? "too short" : undefined);
    expect(faultsOf(pages, wrong)).toEqual([]);
  });

  it("says what it is to those who share it", () => {
    const names = ["og:title", "og:description", "og:type", "og:url", "og:site_name", "og:locale"];
    const missing = (page: BuiltPage) => names.filter((name) => !metaOf(page, name));
    expect(faultsOf(pages, missing)).toEqual([]);
  });
});

describe("a page that search engines may show", () => {
  it("names its own absolute address as the one to keep", () => {
    const wrong = (page: BuiltPage) => {
      const hrefs = linksOf(page, "canonical").map((link) => attribute(link, "href"));
      const isRight = hrefs.join() === absolute(page.address) && metaOf(page, "og:url") === absolute(page.address);
      return isRight && page.address.endsWith("/") ? undefined : `${hrefs.join()}, ${metaOf(page, "og:url")}`;
    };
    expect(faultsOf(shown, wrong)).toEqual([]);
  });

  it("is every page but those that only search, or stand in for one that does not exist", () => {
    const hidden = pages.filter(isHidden).map(({ address }) => address);
    expect(hidden).toEqual([notFound, "/search/", "/uk/search/"]);
  });
});

describe("pages in several languages", () => {
  const byAddress = new Map(pages.map((page) => [absolute(page.address), page]));

  it("name each other, and themselves", () => {
    const wrong = (page: BuiltPage) =>
      versionsOf(page).flatMap(([language, href]) => {
        const other = byAddress.get(href ?? "");
        const isSame =
          other && languageOf(other) === language && String(versionsOf(other)) === String(versionsOf(page));
        return isSame ? [] : `${language} ${href}`;
      });
    expect(faultsOf(pages, wrong)).toEqual([]);
    const withoutSelf = pages.filter(
      (page) => versionsOf(page).length > 0 && !String(versionsOf(page)).includes(absolute(page.address)),
    );
    expect(withoutSelf).toEqual([]);
  });

  it("are all pages that exist in both", () => {
    const both = pages.filter((page) => byAddress.has(absolute(`/uk${page.address}`))).map(({ address }) => address);
    const named = pages
      .filter((page) => languageOf(page) === "en" && versionsOf(page).length === 2)
      .map(({ address }) => address);
    expect(named).toEqual(both);
    expect(named.length).toBeGreaterThan(20);
  });
});
