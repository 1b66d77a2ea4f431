import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { keptFolder, pruneFolders } from "../../../src/build/kept-folder.ts";
import { filesIn } from "../../factories/files-in.ts";
import { emptyFolder } from "../../factories/search-site.ts";

let parent: string;
let home: string;
let made: number;

beforeEach(() => {
  parent = emptyFolder();
  home = join(parent, "templates");
  made = 0;
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function make(into: string): Promise<void> {
  made += 1;
  write(join(into, "server/entry.mjs"), "export {}");
  write(join(into, "client/icon.svg"), "");
}

const whole = { "client/icon.svg": "", "server/entry.mjs": Buffer.from("export {}").toString("base64") };
const kept = () => keptFolder(home, make);

describe("a folder that is kept", () => {
  it("is made once", async () => {
    expect(await kept()).toEqual({ folder: join(home, "files"), isNew: true });
    expect(await kept()).toEqual({ folder: join(home, "files"), isNew: false });
    expect(made).toBe(1);
    expect(filesIn(join(home, "files"))).toMatchObject(whole);
    expect(readdirSync(parent)).toEqual(["templates"]);
  });

  it.each([
    ["was changed", (folder: string) => writeFileSync(join(folder, "server/entry.mjs"), "export []")],
    ["was emptied", (folder: string) => truncateSync(join(folder, "server/entry.mjs"))],
    ["was removed", (folder: string) => rmSync(join(folder, "client/icon.svg"))],
    ["was added", (folder: string) => writeFileSync(join(folder, "client/stray.js"), "stray")],
    ["is the note, and was cut off", (folder: string) => truncateSync(join(folder, "../note.json"), 70)],
  ])("is made anew where a file of it %s", async (_state, damage) => {
    const { folder } = await kept();
    damage(folder);
    expect(await kept()).toMatchObject({ isNew: true });
    expect(filesIn(folder)).toMatchObject(whole);
    expect(Object.keys(filesIn(folder)).filter((path) => path.includes("stray"))).toEqual([]);
  });

  it("is not there where making it has failed, nor anything else", async () => {
    const fail = async (into: string) => {
      await make(into);
      throw new Error("Unexpected template");
    };
    await expect(keptFolder(home, fail)).rejects.toThrow("Unexpected template");
    expect(readdirSync(parent)).toEqual([]);
  });

  it("is that of another process which was faster, so that what that is using stays", async () => {
    const { folder } = await keptFolder(home, async (into) => {
      await make(into);
      await kept();
      writeFileSync(join(home, "files/../used"), "by another");
    });
    expect(readFileSync(join(folder, "../used"), "utf8")).toBe("by another");
    expect(readdirSync(parent)).toEqual(["templates"]);
  });
});

describe("pruning", () => {
  it("leaves those that were used last", async () => {
    const names = ["a", "b", "c"];
    for (const name of names) await keptFolder(join(parent, name), make);
    for (const [place, name] of names.entries()) utimesSync(join(parent, name), place + 1, place + 1);
    await keptFolder(join(parent, "a"), make);
    pruneFolders(parent, 2);
    expect(readdirSync(parent)).toEqual(["a", "c"]);
  });
});
