import type { Element, ElementContent, Nodes } from "hast";
import { expect, it } from "vitest";
import { en } from "../../src/interface/en.ts";
import { uk } from "../../src/interface/uk.ts";
import { attribute, type BuiltPage, builtPages, faultsOf, languageOf, metaOf } from "./built-pages.ts";

const pages = builtPages().filter((page) => languageOf(page) === "uk");

/** Shorter ones may be a part of something else. */
const shortest = 9;

/** The strings of a dictionary, also of its inner maps; what its functions make cannot be told beforehand. */
function stringsOf(dictionary: object): string[] {
  return Object.values(dictionary).flatMap((value) => {
    if (typeof value === "string") return value;
    return typeof value === "object" ? stringsOf(value) : [];
  });
}

const spoken = [
  "ariaLabel",
  "title",
  "placeholder",
  "alt",
  "content",
  "value",
  "dataLinkCopied",
  "dataPagefindMeta",
  "dataPagefindFilter",
];

/** All that a page says in its own language: text, labels and settings of scripts, but no style and no code. */
function saidBy(node: Nodes): string[] {
  if (node.type === "text") return [node.value];
  if (node.type === "element" && isForeign(node)) return [];
  const own = node.type === "element" ? spoken.flatMap((name) => attribute(node, name) ?? []) : [];
  const template = node.type === "element" && node.content ? saidBy(node.content) : [];
  const inner = "children" in node ? (node.children as ElementContent[]).flatMap(saidBy) : [];
  return [...own, ...template, ...inner];
}

function isForeign(element: Element): boolean {
  const isCode = element.tagName === "style" || attribute(element, "type") === "module";
  const lang = attribute(element, "lang");
  return isCode || (lang !== undefined && lang.split("-")[0] !== "uk");
}

it("says nothing of its interface in English on a Ukrainian page", () => {
  const english = stringsOf(en).filter((text) => text.length >= shortest && !stringsOf(uk).includes(text));
  expect(english.length).toBeGreaterThan(60);
  const found = (page: BuiltPage) => {
    const said = saidBy(page.tree).join("\n");
    return english.filter((text) => said.includes(text));
  };
  expect(faultsOf(pages, found)).toEqual([]);
});

it("says its interface in Ukrainian there", () => {
  const said = pages.flatMap((page) => saidBy(page.tree)).join("\n");
  for (const text of [uk.skipToContent, uk.searching.site, uk.howWeKnow, uk.linkToQuote, uk.searching.nothingHint])
    expect(said).toContain(text);
});

it("has a title, a description and a heading in Cyrillic letters on each Ukrainian page", () => {
  const wrong = (page: BuiltPage) =>
    ["description", "og:description"].filter((name) => !/[а-яіїєґ]{3}/i.test(metaOf(page, name) ?? ""));
  expect(faultsOf(pages, wrong)).toEqual([]);
});
