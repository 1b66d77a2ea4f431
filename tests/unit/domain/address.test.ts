import { describe, expect, it } from "vitest";
import { type AddressKind, address, normaliseBase, pathAddress } from "../../../src/domain/address.ts";

const settings = { base: "/", defaultLanguage: "en" } as const;

describe("the address of a thing", () => {
  it.each([
    ["report", "2024/04/ferry", "/reports/2024/04/ferry/"],
    ["person", "ann-reed", "/people/ann-reed/"],
    ["organisation", "town-council", "/organisations/town-council/"],
    ["place", "bay", "/places/bay/"],
    ["outlet", "gazette", "/outlets/gazette/"],
    ["topic", "ferries", "/topics/ferries/"],
    ["author", "desk", "/authors/desk/"],
    ["page", "about", "/about/"],
  ] satisfies [AddressKind, string, string][])("of the kind %s is made of its id %s", (kind, id, expected) => {
    expect(address(kind, id, "en", settings)).toBe(expected);
  });

  it("begins with the language where it is not the default one", () => {
    expect(address("report", "2024/04/ferry", "uk", settings)).toBe("/uk/reports/2024/04/ferry/");
    expect(address("page", "about", "en", { ...settings, defaultLanguage: "uk" })).toBe("/en/about/");
  });

  it("stands below the base path", () => {
    expect(address("person", "ann-reed", "uk", { ...settings, base: "/news/" })).toBe("/news/uk/people/ann-reed/");
  });
});

describe("the address of a page that is no thing", () => {
  it("of the front page is the base, and the language", () => {
    expect(pathAddress("", "en", { ...settings, base: "/news/" })).toBe("/news/");
    expect(pathAddress("", "uk", settings)).toBe("/uk/");
  });

  it("of others is their path", () => {
    expect(pathAddress("archive/2024/", "uk", settings)).toBe("/uk/archive/2024/");
  });
});

describe("a base path", () => {
  it.each([undefined, "", "/", "//"])("of %j is the root", (base) => {
    expect(normaliseBase(base)).toBe("/");
  });

  it.each(["news", "/news", "news/", "/news/", "//news//"])("of %j has a slash at both ends", (base) => {
    expect(normaliseBase(base)).toBe("/news/");
  });

  it("may have several parts", () => {
    expect(normaliseBase("site/news")).toBe("/site/news/");
  });
});
