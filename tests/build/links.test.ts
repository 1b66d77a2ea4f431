import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { attribute, type BuiltPage, builtPages, elements, faultsOf } from "./built-pages.ts";

const pages = builtPages();
const idsOf = (page: BuiltPage): string[] => elements(page.tree).flatMap((element) => attribute(element, "id") ?? []);
const ids = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]));

/** Where a link or form leads, if that is on this site. */
const hrefsOf = (page: BuiltPage): string[] =>
  elements(page.tree, "a", "form").flatMap(
    (element) => attribute(element, "href") ?? attribute(element, "action") ?? [],
  );
const isExternal = (href: string): boolean => /^(https?|mailto):/.test(href);

describe("links", () => {
  it("lead to pages that exist", () => {
    const dead = (page: BuiltPage) =>
      hrefsOf(page).filter(
        (href) => !isExternal(href) && !href.startsWith("#") && !ids.has(href.split(/[?#]/)[0] ?? ""),
      );
    expect(faultsOf(pages, dead)).toEqual([]);
  });

  it("lead to anchors that exist", () => {
    const dead = (page: BuiltPage) =>
      hrefsOf(page).filter((href) => {
        const [path, anchor] = href.split("#");
        return (
          anchor !== undefined && !isExternal(href) && !ids.get(path || page.address)?.has(decodeURIComponent(anchor))
        );
      });
    expect(faultsOf(pages, dead)).toEqual([]);
  });

  it("are many: the two tests above see what a reader sees", () => {
    expect(pages.flatMap(hrefsOf).length).toBeGreaterThan(10 * pages.length);
    expect(pages.flatMap(hrefsOf).filter((href) => href.includes("#q-")).length).toBeGreaterThan(50);
  });

  it("have no id twice on a page to lead to", () => {
    const twice = (page: BuiltPage) => idsOf(page).filter((id, place, all) => all.indexOf(id) !== place);
    expect(faultsOf(pages, twice)).toEqual([]);
  });
});

/** Attributes by which a page loads something by itself. */
const loading = ["src", "srcSet", "poster", "data", "background"];

function loadedBy(element: Element): string[] {
  const own = loading.flatMap((name) => attribute(element, name) ?? []);
  const rel = [element.properties.rel].flat();
  const isHint = element.tagName === "link" && !rel.includes("canonical") && !rel.includes("alternate");
  return isHint ? [...own, attribute(element, "href") ?? ""] : own;
}

describe("a page", () => {
  it("loads nothing from another host", () => {
    const foreign = (page: BuiltPage) =>
      elements(page.tree)
        .flatMap(loadedBy)
        .filter((url) => !/^\/(?!\/)/.test(url));
    expect(faultsOf(pages, foreign)).toEqual([]);
  });

  it("has a style sheet that loads nothing", () => {
    const loads = (page: BuiltPage) =>
      elements(page.tree, "style")
        .flatMap(cssOf)
        .join("")
        .match(/@import|url\(/g) ?? [];
    expect(faultsOf(pages, loads)).toEqual([]);
  });

  it("has only scripts that wait until it is there to be read", () => {
    const types = ["module", "application/json", "application/ld+json"];
    const waiting = (page: BuiltPage) =>
      elements(page.tree, "script")
        .map((script) => attribute(script, "type") ?? "classic")
        .filter((type) => !types.includes(type));
    expect(faultsOf(pages, waiting)).toEqual([]);
  });
});

function cssOf(style: Element): string[] {
  return style.children.flatMap((child) => (child.type === "text" ? child.value : []));
}
