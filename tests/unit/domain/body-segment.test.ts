import { describe, expect, it } from "vitest";
import { bodySegments, withAddresses, withoutDeadLinks } from "../../../src/domain/body-segment.ts";

describe("a rendered body", () => {
  it("is cut where a source card goes", () => {
    const html = '<p>a</p><source-card data-quote="q-1"></source-card><p>b</p>';
    expect(bodySegments(html)).toEqual([{ html: "<p>a</p>" }, { quote: "q-1" }, { html: "<p>b</p>" }]);
  });

  it("has no empty pieces", () => {
    const card = (id: string) => `<source-card data-quote="${id}"></source-card>`;
    expect(bodySegments(`${card("q-1")}${card("q-2")}`)).toEqual([{ quote: "q-1" }, { quote: "q-2" }]);
  });

  it("without quotes is one piece", () => {
    expect(bodySegments("<p>a</p>")).toEqual([{ html: "<p>a</p>" }]);
  });
});

describe("a mention", () => {
  const translated = { href: "/uk/reports/2024/03/ferry/" };
  const untranslated = { href: "/reports/2024/03/ferry/", language: "en" };
  const link = (href: string, attributes = "") =>
    `<a href="${href}"${attributes} data-mention="report/2024/03/ferry">it</a>`;

  it("leads to its translation", () => {
    expect(withAddresses(link("/uk/reports/2024/03/ferry/"), () => translated)).toBe(
      '<a href="/uk/reports/2024/03/ferry/">it</a>',
    );
  });

  it("leads to the original, and says in which language it is, where there is no translation", () => {
    expect(withAddresses(link("/uk/reports/2024/03/ferry/"), () => untranslated)).toBe(
      '<a href="/reports/2024/03/ferry/" hreflang="en">it</a>',
    );
  });

  it("keeps the anchor and the title", () => {
    expect(withAddresses(link("/uk/reports/2024/03/ferry/#q-1", ' title="Ferry"'), () => untranslated)).toBe(
      '<a href="/reports/2024/03/ferry/#q-1" title="Ferry" hreflang="en">it</a>',
    );
  });

  it("of another kind asks for that kind and id", () => {
    const html = '<a href="/uk/people/ann-reed/" data-mention="person/ann-reed">her</a>';
    expect(withAddresses(html, (kind, id) => ({ href: `/${kind}-${id}/` }))).toBe(
      '<a href="/person-ann-reed/">her</a>',
    );
  });

  it("leaves other links alone", () => {
    const html = '<a href="/about/">about</a>';
    expect(withAddresses(html, () => translated)).toBe(html);
  });
});

describe("a link to a page that is not there", () => {
  const alive = (html: string) => withoutDeadLinks(html, (address) => address === "/about/");

  it("leaves its words, with what is emphasised in them", () => {
    const link = '<p>See <a href="/reports/2024/05/pier/#q-1" title="Pier">the <em>pier</em></a>, and more.</p>';
    expect(alive(link)).toBe("<p>See the <em>pier</em>, and more.</p>");
  });

  it.each([
    '<a href="/about/">a</a>',
    '<a href="/about/?a=b#c">a</a>',
    '<a href="#details">a</a>',
    '<a href="https://gazette.example/pier/">a</a>',
    '<a href="//gazette.example/pier/">a</a>',
  ])("is no other: %s", (link) => {
    expect(alive(link)).toBe(link);
  });

  it("does not take the next link with it", () => {
    expect(alive('<a href="/pier/">a</a> <a class="b" href="/about/">b</a> <a class="c" href="/pier/">c</a>')).toBe(
      'a <a class="b" href="/about/">b</a> c',
    );
  });
});
