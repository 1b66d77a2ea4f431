import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/check-content.ts";
import type { Report } from "../../src/domain/report.ts";
import { attribute, builtPages, elements, metaOf } from "./built-pages.ts";

const pages = new Map(builtPages().map((page) => [page.address, page]));
const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
const site = corpus.site.address;

const pathOf = ({ id, language }: Report): string => `${language === "en" ? "" : `/${language}`}/reports/${id}/`;
const cases = corpus.reports.map((report) => [pathOf(report), report] as const);

const types: Record<Report["kind"], string> = {
  digest: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  explainer: "BackgroundNewsArticle",
  chronology: "BackgroundNewsArticle",
};

function pageOf(path: string) {
  const page = pages.get(path);
  if (!page) throw new Error(`Unexpected missing page \`${path}\``);
  return page;
}

/** What the page of a report tells machines. */
function dataOf(path: string) {
  const scripts = elements(pageOf(path).tree, "script").filter(
    (script) => attribute(script, "type") === "application/ld+json",
  );
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts.map((script) => textOf(script)).join(""));
}

describe.each(cases)("the structured data of %s", (path, report) => {
  it("says what kind of article it is, when it appeared and where", () => {
    expect(dataOf(path)).toMatchObject({
      "@context": "https://schema.org",
      "@type": types[report.kind],
      headline: report.title,
      description: report.summary,
      inLanguage: report.language,
      datePublished: report.date,
      url: site + path,
      publisher: { "@type": "Organization", name: "Sourceline" },
    });
    expect(dataOf(path).dateModified >= report.date).toBe(true);
  });

  it("names the reporting that it rests on", () => {
    const based = report.restsOn.map(({ title, url, published }) => ({ name: title, url, datePublished: published }));
    expect(dataOf(path).isBasedOn).toMatchObject(based);
    for (const { publisher } of dataOf(path).isBasedOn) expect(publisher.name).toMatch(/\S/);
  });
});

it("tells those who share a report that it is an article, and of which day", () => {
  for (const [path, report] of cases) {
    expect(metaOf(pageOf(path), "og:type")).toBe("article");
    expect(metaOf(pageOf(path), "article:published_time")).toBe(report.date);
  }
});

it("ties a translation to its original, and the original to it", () => {
  const translated = cases.filter(([, { language }]) => language === "uk");
  expect(translated.length).toBeGreaterThan(0);
  for (const [path] of translated) {
    const original = path.replace("/uk/", "/");
    expect(dataOf(path).translationOfWork).toEqual({ "@id": site + original });
    expect(dataOf(original).workTranslation).toEqual([{ "@id": site + path }]);
  }
});
