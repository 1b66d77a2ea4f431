import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { expectSite, first, Output, second } from "./placed-sites.ts";

let output: Output;

beforeEach(() => {
  output = new Output();
});

describe("a site that somebody has touched", () => {
  it.each([
    ["changed in place", () => writeFileSync(output.file("index.html"), "other")],
    ["replaced", () => renameSync(output.file("news/old/index.html"), output.file("index.html"))],
    ["deleted", () => rmSync(output.file("index.html"))],
    ["deleted with its folder", () => rmSync(output.file("news"), { recursive: true })],
  ])("is not whole where a file was %s, and is put right", (_how, touch) => {
    const site = output.place(first);
    expect(output.isWhole(site)).toBe(true);
    touch();
    expect(output.isWhole(site)).toBe(false);
    for (let build = 0; build < 2; build += 1) {
      expect(output.isWhole(output.place(first))).toBe(true);
      expectSite(output.out, first);
    }
  });

  it("keeps nothing of a touched file that is to go", () => {
    for (let build = 0; build < 2; build += 1) {
      output.place(first);
      writeFileSync(output.file("news/old/index.html"), "other");
    }
    for (let build = 0; build < 2; build += 1) {
      output.place(second);
      expectSite(output.out, second);
    }
  });

  it("is not whole where it is no link any more, or leads nowhere", () => {
    const site = output.place(first);
    renameSync(output.tree("a"), join(output.home, "a"));
    expect(output.isWhole(site)).toBe(false);
    const other = output.place(first);
    rmSync(output.out);
    mkdirSync(output.out);
    expect(output.isWhole(other)).toBe(false);
    expect(output.isWhole(output.place(first))).toBe(true);
    expectSite(output.out, first);
  });
});

describe("whether a site is whole", () => {
  it("is asked of the one that readers see: another in the same place is none", () => {
    const site = output.place(first);
    const other = output.place(second);
    expect([output.isWhole(site), output.isWhole(other)]).toEqual([false, true]);
  });

  it("does not depend on the times of the files that it was made of", () => {
    output.place(first);
    const { hash } = output.objects.keep(Buffer.from("ferry"));
    for (let build = 0; build < 3; build += 1) {
      rmSync(output.objects.fileOf(hash));
      output.objects.keep(Buffer.from("ferry"));
      utimesSync(output.objects.fileOf(hash), build, build);
      expect(output.isWhole(output.place(second))).toBe(true);
    }
    expectSite(output.out, second);
  });
});
