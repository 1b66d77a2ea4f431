import { globSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { keptBodies } from "../../../src/build/kept-drawer.ts";
import { writeSealedJson } from "../../../src/build/sealed-file.ts";
import { Texts } from "../../../src/build/texts.ts";
import { ferry, KeptContent, month, pier, reportOn } from "./kept-content.ts";

let kept: KeptContent;
beforeEach(async () => {
  kept = new KeptContent();
  await kept.read();
});

describe("a damaged cache of content", () => {
  const fileOf = (name: string): string => join(kept.settings.cache, "read", month, name);

  it("is read anew where what is known of a month is damaged", async () => {
    truncateSync(fileOf("heads.json"), 100);
    expect((await kept.read()).rendered).toEqual([ferry, pier]);
    await kept.expectAsNew();
  });

  it("is read anew where texts are damaged, when a file of their month changes", async () => {
    truncateSync(fileOf("bodies.json"), 100);
    expect(keptBodies(kept.settings, month)).toEqual({});
    kept.write(ferry, reportOn("bridge"));
    expect((await kept.read()).rendered).toEqual([ferry, pier]);
    await kept.expectAsNew();
  });

  it.each([
    ["damaged", () => truncateSync(fileOf("bodies.json"), 100)],
    ["gone", () => rmSync(fileOf("bodies.json"))],
    ["those of another site", () => writeSealedJson(fileOf("bodies.json"), { [ferry]: "<p>Other</p>", [pier]: "" })],
  ])("is put right where texts are %s and no file has changed", async (_state, damage) => {
    damage();
    expect(await kept.repair()).toBe(true);
    await kept.expectAsNew();
    expect(await kept.repair()).toBe(false);
  });

  it("gives no text that is not the one that was read", async () => {
    const { files } = await kept.read();
    const texts = () => [ferry, pier].map((path) => new Texts(kept.settings.cache, files).textOf(path) !== undefined);
    expect(texts()).toEqual([true, true]);
    writeSealedJson(fileOf("bodies.json"), { ...keptBodies(kept.settings, month), [ferry]: "<p>Other</p>" });
    expect(texts()).toEqual([false, true]);
    truncateSync(fileOf("bodies.json"), 100);
    expect(texts()).toEqual([false, false]);
  });

  it("keeps nothing of files that a build has left half written", async () => {
    writeFileSync(`${fileOf("heads.json")}.1a2b3c4d`, "half");
    await kept.read();
    expect(globSync("*", { cwd: fileOf(".") }).sort()).toEqual(["bodies.json", "heads.json"]);
  });
});
