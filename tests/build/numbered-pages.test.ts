import { beforeAll, describe, expect, it } from "vitest";
import { type ContentFiles, filesOfReport } from "../factories/content-folder.ts";
import { attribute, type BuiltPage, builtPages, elements, linksOf } from "./built-pages.ts";
import { buildSite, head, makeSite } from "./small-site.ts";

/** As many reports as fill two pages, of which the first one of each month is corrected and in Ukrainian as well. */
function content(): ContentFiles {
  const files: Record<string, string> = {
    ...filesOfReport,
    "site.yaml": "name: Bay\naddress: https://bay.example\nlanguages: [en, uk]\n",
    "topics/ferries.yaml": "name: Ferries\ndescription: Boats across the bay\n",
  };
  for (let index = 0; index < 400; index += 1) {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10);
    const path = `reports/${day.slice(0, 7).replace("-", "/")}/ferry-${index}`;
    const text = `${head.replace("date: 2024-04-01", `date: ${day}\ntopics: [ferries]`)}\nThe ferry left ${index} times.\n`;
    files[`${path}.md`] = text;
    if (day.endsWith("-01")) files[`${path}.uk.md`] = text;
  }
  return files;
}

let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  const site = makeSite("numbered-pages", content());
  const { code, output } = await buildSite(site);
  expect(code, output).toBe(0);
  pages = new Map(builtPages(site.out).map((page) => [page.address, page]));
});

const pageAt = (address: string) => pages.get(address) as BuiltPage;
const hrefsWith = (address: string, rel: string) =>
  elements(pageAt(address).tree, "a")
    .filter((element) => [element.properties.rel].flat().includes(rel))
    .map((element) => attribute(element, "href"));
const reportsOn = (address: string) => elements(pageAt(address).tree, "article").length;

describe("a list that fills two pages", () => {
  const lists = ["/archive/2023/", "/topics/ferries/", "/authors/desk/", "/outlets/gazette/"];

  it("has its newest on the front and the older ones on a numbered page, each of which leads to the other", () => {
    for (const list of lists) {
      const numbered = `${list}page/1/`;
      expect([reportsOn(list), reportsOn(numbered)], list).toEqual([200, 200]);
      expect(hrefsWith(list, "next"), list).toEqual([numbered]);
      expect([hrefsWith(numbered, "prev"), hrefsWith(numbered, "next")], list).toEqual([[list], []]);
    }
  });

  it("has no more numbered pages than that", () => {
    const numbered = [...pages.keys()].filter((address) => address.includes("/page/"));
    expect(numbered.sort()).toEqual(lists.map((list) => `${list}page/1/`).sort());
  });

  it("tells search engines of a numbered page by itself, and of no translation", () => {
    const page = pageAt("/topics/ferries/page/1/");
    expect(linksOf(page, "canonical").map((link) => attribute(link, "href"))).toEqual([
      "https://bay.example/topics/ferries/page/1/",
    ]);
    expect(linksOf(page, "alternate")).toEqual([]);
    expect(linksOf(pageAt("/topics/ferries/"), "alternate")).toHaveLength(2);
  });

  it("leads from a numbered page to the list in the other language", () => {
    const hrefs = elements(pageAt("/topics/ferries/page/1/").tree, "a").map((link) => attribute(link, "href"));
    expect(hrefs).toContain("/uk/topics/ferries/");
  });

  it("says which page it is", () => {
    expect(pageAt("/topics/ferries/page/1/").html).toContain("<title>Ferries, page 1 of 1 – Bay</title>");
  });
});
