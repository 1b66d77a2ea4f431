import { globSync, renameSync, rmSync, utimesSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { stampOf } from "../../../src/build/drawers.ts";
import { keptBodies, keptFiles } from "../../../src/build/kept-drawer.ts";
import { ferry, KeptContent, month, pier, reportOn } from "./kept-content.ts";

let kept: KeptContent;
beforeEach(async () => {
  kept = new KeptContent();
  await kept.read();
});

describe("what was read of content", () => {
  it("has the texts apart from all the rest", async () => {
    const { files } = await kept.read();
    expect(files.map(({ result }) => result.entry?.html)).toEqual(files.map(() => ""));
    expect(keptBodies(kept.settings, month)).toEqual({
      [ferry]: expect.stringContaining("The ferry is closed."),
      [pier]: expect.stringContaining("The pier is closed."),
    });
  });

  it("is read once", async () => {
    expect((await kept.read()).rendered).toEqual([]);
    await kept.expectAsNew();
  });

  it("is read anew for a file that has changed, and for no other", async () => {
    kept.write(ferry, reportOn("bridge"));
    expect((await kept.read()).rendered).toEqual([ferry]);
    await kept.expectAsNew();
  });

  it("is read for a file that has been added", async () => {
    kept.write(`${month}/bridge.md`, reportOn("bridge"));
    expect((await kept.read()).rendered).toEqual([`${month}/bridge.md`]);
    await kept.expectAsNew();
  });

  it("goes with a file, and with the last of a month", async () => {
    rmSync(kept.file(ferry));
    rmSync(kept.file("reports/2024/05/mole.md"));
    expect((await kept.read()).rendered).toEqual([]);
    expect(keptBodies(kept.settings, month)).toEqual({ [pier]: expect.any(String) });
    expect(globSync("read/reports/2024/*/*", { cwd: kept.settings.cache })).toHaveLength(2);
    await kept.expectAsNew();
  });

  it("follows a file to its new name", async () => {
    renameSync(kept.file(ferry), kept.file(`${month}/bridge.md`));
    expect((await kept.read()).rendered).toEqual([`${month}/bridge.md`]);
    await kept.expectAsNew();
  });

  it("follows files that change names with one another", async () => {
    for (const [from, to] of [
      [ferry, "x"],
      [pier, ferry],
      ["x", pier],
    ] as const)
      renameSync(kept.file(from), kept.file(to));
    expect((await kept.read()).rendered).toEqual([ferry, pier]);
    await kept.expectAsNew();
  });

  it("is not rendered again for a file with the same bytes and another time, as after `git clone`", async () => {
    utimesSync(kept.file(ferry), 1, 1);
    const before = keptFiles(kept.settings, month);
    expect((await kept.read()).rendered).toEqual([]);
    expect(keptFiles(kept.settings, month)?.[0]?.stamp).not.toBe(before?.[0]?.stamp);
    await kept.expectAsNew();
  });

  it("is read anew for a file of the same size and time but other bytes", async () => {
    const { mtime, atime } = { mtime: new Date(1e9), atime: new Date(1e9) };
    utimesSync(kept.file(ferry), atime, mtime);
    await kept.read();
    kept.write(ferry, reportOn("ferrz"));
    utimesSync(kept.file(ferry), atime, mtime);
    expect((await kept.read()).rendered).toEqual([ferry]);
    await kept.expectAsNew();
  });

  it("is read anew where other code reads, or other languages are read", async () => {
    kept.settings = { ...kept.settings, code: "other" };
    expect((await kept.read()).rendered).toHaveLength(3);
    kept.settings = { ...kept.settings, languages: ["en"] };
    expect((await kept.read()).rendered).toHaveLength(3);
    await kept.expectAsNew();
  });
});

describe("the stamp of a file", () => {
  it("is another one after each change, and empty where there is none", () => {
    const stamps = [stampOf(kept.file(ferry))];
    kept.write(ferry, reportOn("ferrz"));
    stamps.push(stampOf(kept.file(ferry)));
    utimesSync(kept.file(ferry), 1, 1);
    stamps.push(stampOf(kept.file(ferry)));
    rmSync(kept.file(ferry));
    expect(new Set(stamps).size).toBe(3);
    expect(stampOf(kept.file(ferry))).toBe("");
  });
});
