import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { SiteFileList } from "../../../src/build/site-files.ts";
import { SiteTrees } from "../../../src/build/site-trees.ts";
import { filesIn } from "../../factories/files-in.ts";
import { expectSite, first, inBase64, Output, second } from "./placed-sites.ts";

let output: Output;
let out: string;

beforeEach(() => {
  output = new Output();
  out = output.out;
});

const ownNames = ["a", "a.json", "b", "b.json"];

describe("the first site", () => {
  it("is a link to a folder beside it, so that both can be moved together", () => {
    output.place(first);
    expect(readlinkSync(out)).toBe(".dist/a");
    expectSite(out, first);
    const moved = `${output.home}/moved`;
    mkdirSync(moved);
    for (const name of [".dist", "dist"]) renameSync(join(output.home, name), join(moved, name));
    expectSite(join(moved, "dist"), first);
  });

  it("takes the place of a folder that was no link, and leaves nothing of it", () => {
    mkdirSync(join(out, "deep"), { recursive: true });
    writeFileSync(join(out, "deep/stray.html"), "stray");
    output.place(first);
    expectSite(out, first);
    expect(readdirSync(output.tree("")).sort()).toEqual(ownNames);
  });

  it("takes the place of a link to elsewhere, which stays as it is", () => {
    const elsewhere = join(output.home, "elsewhere");
    output.place(first, elsewhere);
    renameSync(elsewhere, out);
    output.place(second);
    expectSite(out, second);
    expectSite(join(output.home, ".elsewhere/a"), first);
  });
});

describe("a further site", () => {
  it("has its files, and none of those before it", () => {
    for (const texts of [first, second, first, {}, second]) {
      output.place(texts);
      expectSite(out, texts);
    }
  });

  it("leaves the site before it whole for those who are still reading it", () => {
    output.place(first);
    for (const [texts, next] of [
      [first, second],
      [second, first],
      [first, first],
    ] as const) {
      const reading = realpathSync(out);
      output.place(next);
      expect(filesIn(reading)).toEqual(inBase64(texts));
    }
  });

  it("has the same file where the bytes are the same", () => {
    output.place(first);
    const { ino } = statSync(output.file("news/ferry/index.html"));
    output.place(second);
    expect(statSync(output.file("news/ferry/index.html")).ino).toBe(ino);
    expect(readlinkSync(out)).toBe(".dist/b");
  });

  it("may have a folder where a file was, and the other way round", () => {
    output.place({ about: "a file", "news/index.html": "a folder" });
    for (const texts of [
      { "about/index.html": "a folder", news: "a file" },
      { about: "a file", news: "another" },
    ])
      for (let build = 0; build < 2; build += 1) {
        output.place(texts);
        expectSite(out, texts);
      }
  });
});

describe("a tree that was left half done", () => {
  it.each([
    ["is gone", (note: string) => rmSync(note)],
    ["is damaged", (note: string) => truncateSync(note, 70)],
  ])("is made anew where its note %s", (_state, damage) => {
    output.place(first);
    for (const name of ["a", "b"]) {
      damage(output.tree(`${name}.json`));
      writeFileSync(output.tree(`${name}/half.html`), "half");
    }
    for (const texts of [second, first]) {
      output.place(texts);
      expectSite(out, texts);
    }
  });

  it("has no note, and readers see nothing of it", () => {
    output.place(first);
    const list = new SiteFileList(output.objects);
    list.addBytes("index.html", Buffer.from("front"));
    list.add("gone.html", { from: join(output.home, "none"), hash: "0".repeat(40), size: 1, mtime: 1 });
    expect(() => new SiteTrees(out).place(list.files)).toThrow("ENOENT");
    expect(existsSync(output.tree("b.json"))).toBe(false);
    expectSite(out, first);
    output.place(second);
    expectSite(out, second);
  });

  it("leaves nothing that a later build does not remove, which removes nothing else", () => {
    output.place(first);
    for (const name of ["link-1a2b3c4d", "old-1a2b3c4d/deep"]) mkdirSync(output.tree(name), { recursive: true });
    writeFileSync(output.tree("a.json.1a2b3c4d"), "half");
    writeFileSync(output.tree("somebody-elses"), "whole");
    output.place(second);
    expect(readdirSync(dirname(output.tree("a"))).sort()).toEqual([...ownNames, "somebody-elses"]);
  });
});
