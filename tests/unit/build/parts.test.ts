import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { Objects } from "../../../src/build/objects.ts";
import { type Part, readPart, takePages, takeShards, writePart } from "../../../src/build/parts.ts";
import { filesIn } from "../../factories/files-in.ts";
import { emptyFolder } from "../../factories/search-site.ts";

let home: string;
let folder: string;
let part: Part;
let hash: string;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeEach(() => {
  home = emptyFolder();
  folder = join(home, "part");
  const objects = new Objects(join(home, "objects"));
  hash = objects.keep(Buffer.from("page")).hash;
  part = { edition: "2024", of: "digest", pages: [{ address: "/reports/2024/04/ferry/", hash }] };
  write(join(home, "search/bundles/en/2024/bundle.json"), "bundle");
  write(join(home, "search/lock"), "1");
  writePart(folder, { part, objects, search: join(home, "search") });
});

const taken = (): ReturnType<typeof takePages> => takePages(folder, part, new Objects(join(home, "other")));

describe("a part of a site", () => {
  it("is known by what it was written with", () => {
    expect(readPart(folder)).toEqual(part);
  });

  it("takes the place of the one before as a whole", () => {
    write(join(folder, "pages/stray"), "stray");
    writePart(folder, { part, objects: new Objects(join(home, "objects")), search: join(home, "search") });
    expect(Object.keys(filesIn(folder))).toEqual([`pages/${hash}`, "part.json", "search/bundles/en/2024/bundle.json"]);
    expect(Object.keys(filesIn(home)).filter((path) => path.includes(".next-"))).toEqual([]);
  });

  it("is none where its note is missing or damaged", () => {
    truncateSync(join(folder, "part.json"), 80);
    expect(readPart(folder)).toBeUndefined();
    rmSync(join(folder, "part.json"));
    expect(readPart(folder)).toBeUndefined();
    expect(readPart(join(home, "none"))).toBeUndefined();
  });

  it("gives its pages over, under their addresses", () => {
    const pages = taken();
    expect(pages).toEqual(new Map([[part.pages[0]?.address, expect.objectContaining({ ...part.pages[0], size: 4 })]]));
    expect(readFileSync(new Objects(join(home, "other")).fileOf(hash), "utf8")).toBe("page");
  });

  it.each([
    ["gone", (file: string) => rmSync(file)],
    ["empty", (file: string) => truncateSync(file, 0)],
    ["another", (file: string) => writeFileSync(file, "pagf")],
  ])("names a page that is %s", (_state, damage) => {
    damage(join(folder, "pages", hash));
    expect(taken()).toBe("/reports/2024/04/ferry/");
  });

  it("adds its shards to those that are there", () => {
    const search = join(home, "assembled");
    write(join(search, "bundles/en/2023/bundle.json"), "other");
    write(join(search, "bundles/en/2024/bundle.json"), "old");
    takeShards(folder, search);
    expect(filesIn(search)).toEqual({
      "bundles/en/2023/bundle.json": Buffer.from("other").toString("base64"),
      "bundles/en/2024/bundle.json": Buffer.from("bundle").toString("base64"),
    });
  });
});
