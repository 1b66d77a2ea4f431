import { describe, expect, it } from "vitest";
import { indexedPage } from "../../../src/build/index-page.ts";
import { blockGap } from "../../../src/search/plain-marks.ts";
import { weights } from "../../../src/search/weights.ts";
import { aRecord } from "../../factories/search-site.ts";

const withoutGaps = (text: string): string => text.replaceAll(` ${blockGap} `, "");

function page(article: string, quotes: string[] = []): string {
  const html = `<!doctype html><html class="x" lang="en"><body><article data-pagefind-body>${article}</article></body></html>`;
  return withoutGaps(indexedPage({ record: aRecord({ quotes }), language: "en", html }));
}

const quote =
  '<figure class="quote" id="q-1a" data-pagefind-title="Quote from her"><figcaption>Quote from <a href="#">her</a></figcaption><blockquote><p>"No"</p></blockquote></figure>';

describe("a page as it is indexed", () => {
  it("has its title as readers see it", () => {
    expect(page("<h1>A <em>ferry</em> &amp; “more”</h1>")).toContain(
      '<i data-pagefind-meta="title[title]" title="A ferry &amp; “more”"></i>',
    );
  });

  it("weighs standfirst, headings and quotes", () => {
    const text = page(`<h1>A</h1><p data-search="standfirst">B</p><h2 id="c">C</h2>${quote}`, ["No"]);
    expect(text).toContain(`<p data-pagefind-weight="${weights.standfirst}">B</p>`);
    expect(text).toContain(`<h2 id="c" data-pagefind-weight="${weights.heading}">C</h2>`);
    expect(text).toContain(`<blockquote data-pagefind-weight="${weights.quote}"><p>"No"</p></blockquote>`);
  });

  it("says where a quote ends, and whose it is", () => {
    expect(page(`<h1>A</h1>${quote}`, ["No"])).toMatch(
      /<figure id="q-1a" data-pagefind-title="Quote from her">.*<i id="q-1a-end"><\/i><\/figure>/,
    );
  });

  it("has what was said a second time at its end", () => {
    expect(page(`<h1>A</h1>${quote}`, ["No"])).toMatch(/<i id="said-copy"><\/i><div [^>]*>ϙno<\/div><\/body><\/html>$/);
    expect(page("<h1>A</h1>")).not.toContain("ϙ");
  });

  it("parts words that a dash joins, in the title as well", () => {
    const text = page("<h1>2024–2026</h1><p>2024–2026</p>");
    expect(text).toContain('title="2024– 2026"');
    expect(text).toContain("<p>2024– 2026</p>");
  });

  it("is the same for another masthead, stylesheet or list of sources", () => {
    const html = (around: string, ignored: string) =>
      `<html lang="en"><head><style>${around}</style></head><body><nav>${around}</nav><article class="${around}" data-pagefind-body><h1 class="${around}">A</h1><div data-pagefind-ignore>${ignored}</div></article></body></html>`;
    const indexed = (text: string) => indexedPage({ record: aRecord(), language: "en", html: html(text, text) });
    expect(indexed("a")).toBe(indexed("b"));
  });

  it.each([
    [
      "<article><h1>A</h1></article>",
      "Unexpected page `/reports/2024/04/ferry/` without `data-pagefind-body`, expected one on each report",
    ],
    [
      "<article data-pagefind-body><h2>A</h2></article>",
      "Unexpected page `/reports/2024/04/ferry/` without a title, expected `<h1>…</h1>`",
    ],
    [
      `<article data-pagefind-body><h1>A</h1>${quote}</article>`,
      "Unexpected 1 quotes in `/reports/2024/04/ferry/`, expected 0",
    ],
  ])("is refused where something is missing: %s", (article, message) => {
    const html = `<html lang="en"><body>${article}</body></html>`;
    expect(() => indexedPage({ record: aRecord(), language: "en", html })).toThrow(message);
  });

  it("is refused in another language than that of its shard", () => {
    const html = '<html lang="uk"><article data-pagefind-body><h1>A</h1></article></html>';
    expect(() => indexedPage({ record: aRecord(), language: "en", html })).toThrow(
      "Unexpected language `uk` of `/reports/2024/04/ferry/`, expected `en`",
    );
  });
});
