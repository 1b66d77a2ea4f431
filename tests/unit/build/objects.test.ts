import {
  existsSync,
  globSync,
  linkSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { digestOfBytes, Objects, type StoredFile } from "../../../src/build/objects.ts";
import { emptyFolder } from "../../factories/search-site.ts";

const bytes = Buffer.from("<p>The ferry stops.</p>");
let folder: string;
let objects: Objects;
let stored: StoredFile;
let file: string;

beforeEach(() => {
  folder = emptyFolder();
  objects = new Objects(folder);
  stored = objects.keep(bytes);
  file = objects.fileOf(stored.hash);
});

describe("an object", () => {
  it("is kept under the digest of its bytes", () => {
    expect(stored).toEqual({ hash: digestOfBytes(bytes), size: bytes.length, mtime: expect.any(Number) });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it("is kept once: the same bytes give the same file, untouched", () => {
    const { ino } = statSync(file);
    expect(objects.keep(Buffer.from(bytes))).toEqual(stored);
    expect(statSync(file).ino).toBe(ino);
    expect(globSync("*/*", { cwd: folder })).toHaveLength(1);
  });

  it("is found as it was kept, also by another process", () => {
    expect(new Objects(folder).find(stored)).toEqual(stored);
  });

  it("is found with its new time where it was only copied or touched", () => {
    utimesSync(file, 1, 1);
    expect(objects.find(stored)).toEqual({ ...stored, mtime: 1000 });
  });

  it.each([
    ["gone", () => rmSync(file)],
    ["empty", () => truncateSync(file, 0)],
    ["cut off", () => truncateSync(file, 5)],
    ["another of the same length", () => writeFileSync(file, "<p>The ferry swims.</p>")],
  ])("is not found where it is %s, and is put right when it is kept again", (_state, damage) => {
    damage();
    utimesSync(existsSync(file) ? file : folder, 1, 1);
    expect(objects.find(stored)).toBeUndefined();
    expect(objects.keep(bytes)).toMatchObject({ hash: stored.hash, size: stored.size });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it("that is put right leaves files alone that are linked to the damaged one", () => {
    const link = join(folder, "page.html");
    linkSync(file, link);
    writeFileSync(link, "changed in place");
    objects.keep(bytes);
    expect(readFileSync(link, "utf8")).toBe("changed in place");
    expect(readFileSync(file)).toEqual(bytes);
  });
});

describe("pruning", () => {
  it("removes all that is not named, and what a build that was ended has left", () => {
    const other = objects.keep(Buffer.from("other"));
    writeFileSync(`${file}.1a2b3c4d`, "half");
    objects.prune(new Set([stored.hash]));
    expect(objects.find(stored)).toEqual(stored);
    expect(objects.find(other)).toBeUndefined();
    expect(globSync("*/*", { cwd: folder })).toHaveLength(1);
  });

  it("does nothing where nothing was kept", () => {
    expect(() => new Objects(join(folder, "none")).prune(new Set())).not.toThrow();
  });
});
