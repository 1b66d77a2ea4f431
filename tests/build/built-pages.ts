/** The pages of a built site, parsed. */
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { siteFolder } from "../build-site.ts";

export interface BuiltPage {
  /** Without a base path: `/uk/about/`; `/404.html` for the page that stands in for those that do not exist. */
  address: string;
  html: string;
  tree: Root;
}

export const notFound = "/404.html";

/** All pages of the site in a folder. */
export function builtPages(folder: string = siteFolder): BuiltPage[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll(sep, "/"));
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    return { address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, html, tree: fromHtml(html) };
  });
}

/** Elements in the order of the page; what is in a `<template>` is no part of it. */
export function elements(tree: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** An attribute as text, by the name that HTML has for it in JavaScript: `href`, `hrefLang`, `ariaLabel`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** What `<meta name="…">` or `<meta property="…">` says. */
export function metaOf(page: BuiltPage, name: string): string | undefined {
  const found = elements(page.tree, "meta").find(({ properties }) =>
    [properties.name, properties.property].includes(name),
  );
  return attribute(found, "content");
}

/** The addresses that `<link rel="…">` names. */
export function linksOf(page: BuiltPage, rel: string): Element[] {
  return elements(page.tree, "link").filter(({ properties }) => [properties.rel].flat().includes(rel));
}

export function languageOf(page: BuiltPage): string | undefined {
  return attribute(elements(page.tree, "html")[0], "lang");
}

/** `address: what is wrong` for each page that something is wrong with: a list to compare with an empty one. */
export function faultsOf(pages: BuiltPage[], faultOf: (page: BuiltPage) => string | string[] | undefined): string[] {
  return pages.flatMap((page) => [faultOf(page) ?? []].flat().map((fault) => `${page.address}: ${fault}`));
}
