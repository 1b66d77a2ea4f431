import type { Element } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/check-content.ts";
import { interfaceOf } from "../../src/interface/interface.ts";
import { attribute, builtPages, elements } from "./built-pages.ts";

const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
const pages = new Map(builtPages().map((page) => [page.address, page]));
const cases = corpus.reports.map((report) => {
  const address = `${report.language === "en" ? "" : `/${report.language}`}/reports/${report.id}/`;
  return { address, report, tree: pages.get(address)?.tree ?? { type: "root" as const, children: [] } };
});

const hasClass = (element: Element, name: string): boolean => [element.properties.className].flat().includes(name);
const hrefsIn = (element: Element): (string | undefined)[] =>
  elements(element, "a").map((link) => attribute(link, "href"));
const sameWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

describe.each(cases)("the page $address", ({ report, tree }) => {
  const [article] = elements(tree, "article").filter((element) => hasClass(element, "report"));
  if (!article) throw new Error("Unexpected page without a report");
  const [prose] = elements(article, "div").filter((element) => hasClass(element, "prose"));
  const text = interfaceOf(report.language);

  it("has the whole text in it, so that nothing has to be loaded to read it", () => {
    const words = sameWords(prose ? textOf(prose) : "").split(" ").length;
    expect(words).toBeGreaterThan(0.9 * report.outline.words);
    expect(textOf(article)).toContain(report.summary);
  });

  it("has each quote as a figure with its own address, a link to copy, and the card of its source", () => {
    const figures = elements(article, "figure").filter((figure) => hasClass(figure, "quote"));
    expect(figures.map((figure) => attribute(figure, "id"))).toEqual(report.outline.quotes.map(({ id }) => id));
    for (const figure of figures) {
      const words = report.outline.quotes.find(({ id }) => id === attribute(figure, "id"))?.words.split(" … ") ?? [];
      const said = sameWords(
        elements(figure, "blockquote")
          .map((quote) => textOf(quote))
          .join(" "),
      );
      for (const fragment of words) expect(said).toContain(sameWords(fragment));
      expect(hrefsIn(figure)).toContain(`#${attribute(figure, "id")}`);
      expect(elements(figure, "details")).toHaveLength(1);
      expect(textOf(elements(figure, "summary")[0])).toMatch(new RegExp(`^${text.source}: `));
    }
  });

  it("has a link to copy at each section", () => {
    const headings = prose ? elements(prose, "h2", "h3") : [];
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((heading) => !hrefsIn(heading).includes(`#${attribute(heading, "id")}`))).toEqual([]);
  });

  it("says when it was published, and how we know", () => {
    const times = elements(article, "time").map((time) => attribute(time, "dateTime"));
    expect(times).toContain(report.date);
    const [sourcing] = elements(article, "p").filter((paragraph) => hasClass(paragraph, "sourcing"));
    expect(textOf(sourcing)).toContain(`${text.howWeKnow}. `);
  });

  it("names everybody who was asked, and links what it rests on", () => {
    const lists = elements(article, "section");
    const asked = lists.filter((list) => attribute(list, "ariaLabelledBy") === "responses-list");
    expect(asked.flatMap((list) => elements(list, "li")).length).toBe(report.responses.length);
    const originals = lists.filter((list) => attribute(list, "ariaLabelledBy") === "rests-on").flatMap(hrefsIn);
    const expected = report.restsOn.flatMap(({ url, archived }) => [url, ...(archived ? [archived] : [])]);
    expect(originals.filter((href) => href?.startsWith("http"))).toEqual(expected);
  });
});

it("ties most reports to earlier or later ones on the same things", () => {
  const related = cases.filter(({ tree }) =>
    elements(tree, "div").some((div) => hasClass(div, "related") && hrefsIn(div).length > 0),
  );
  expect(related.length).toBeGreaterThan(0.9 * cases.length);
});
