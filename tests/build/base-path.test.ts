import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../src/corpus/from-disk.ts";
import { siteFolder } from "../build-site.ts";
import { attribute, type BuiltPage, builtPages, elements, faultsOf, linksOf, metaOf } from "./built-pages.ts";
import { buildSite, makeSite } from "./small-site.ts";

const base = "/news/";
const { site: settings } = readSite("content");
const site = { ...makeSite("site-below", {}), content: resolve("content") };
let pages: BuiltPage[];

beforeAll(async () => {
  expect(await buildSite(site, { env: { BASE_PATH: base } })).toMatchObject({ code: 0 });
  pages = builtPages(site.out);
});

/** Every address of this site that a page links, sends a form to, or loads. */
const addressesOn = (page: BuiltPage): string[] => {
  const names = ["href", "action", "src", "dataBase"];
  const all = elements(page.tree).flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));
  return all.filter((address) => address.startsWith("/"));
};

describe("a site below /news/", () => {
  it("has the pages of a site at the root", () => {
    expect(pages.map(({ address }) => address)).toEqual(builtPages().map(({ address }) => address));
  });

  it("has every address of its own below the base path", () => {
    const outside = (page: BuiltPage) => addressesOn(page).filter((address) => !address.startsWith(base));
    expect(faultsOf(pages, outside)).toEqual([]);
    expect(pages.flatMap(addressesOn).length).toBeGreaterThan(10 * pages.length);
  });

  it("leads only to pages and files that it has", () => {
    const known = new Set(pages.map(({ address }) => base + address.slice(1)));
    const dead = (page: BuiltPage) =>
      addressesOn(page).filter((address) => !/\.(svg|js)$/.test(address) && !known.has(address.split(/[?#]/)[0] ?? ""));
    expect(faultsOf(pages, dead)).toEqual([]);
  });

  it("is named with the base path where it is named absolutely", () => {
    const start = settings.address + base;
    const wrong = (page: BuiltPage) => {
      const links = [...linksOf(page, "canonical"), ...linksOf(page, "alternate")];
      const named = [...links.map((link) => attribute(link, "href") ?? ""), metaOf(page, "og:url") ?? ""];
      return named.filter((address) => !address.startsWith(start));
    };
    expect(faultsOf(pages, wrong)).toEqual([]);
  });

  it("differs from the site at the root in nothing but addresses", () => {
    const path = "reports/2024/04/iran-told-moscow-an-attack-was-coming/index.html";
    const atRoot = readFileSync(join(siteFolder, path), "utf8");
    const below = readFileSync(join(site.out, path), "utf8");
    expect(below).not.toBe(atRoot);
    expect(below.replaceAll('="/news/', '="/').replaceAll(`${settings.address}/news/`, `${settings.address}/`)).toBe(
      atRoot,
    );
  });
});
