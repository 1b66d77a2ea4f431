import { hash } from "node:crypto";
import { globSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readSealed, readSealedJson, writeSealed, writeSealedJson } from "../../../src/build/sealed-file.ts";
import { emptyFolder } from "../../factories/search-site.ts";

const bytes = Buffer.from([0, 1, 254, 255, 10]);
let folder: string;
let file: string;

beforeEach(() => {
  folder = emptyFolder();
  file = join(folder, "deep/down/file.bin");
  writeSealed(file, bytes);
});

function change(place: number): void {
  const changed = readFileSync(file);
  changed[place] = (changed[place] ?? 0) ^ 1;
  writeFileSync(file, changed);
}

describe("a sealed file", () => {
  it("gives back what was written, and leaves nothing beside it", () => {
    expect(readSealed(file)).toEqual(bytes);
    expect(globSync("deep/down/*", { cwd: folder })).toEqual(["deep/down/file.bin"]);
  });

  it("may be empty, which is not the same as missing", () => {
    writeSealed(file, Buffer.alloc(0));
    expect(readSealed(file)).toEqual(Buffer.alloc(0));
    expect(readSealed(`${file}.other`)).toBeUndefined();
  });

  it("holds JSON as it was, also `null`", () => {
    writeSealedJson(file, { text: "Пором", list: [1, null] });
    expect(readSealedJson(file)).toEqual({ text: "Пором", list: [1, null] });
    writeSealedJson(file, null);
    expect(readSealedJson(file)).toBeNull();
  });

  it("is taken for missing where it was cut off, at whatever length", () => {
    const { length } = readFileSync(file);
    for (let size = length - 1; size >= 0; size -= 1) {
      truncateSync(file, size);
      expect({ size, read: readSealed(file) }).toEqual({ size, read: undefined });
    }
  });

  it("is taken for missing where any bit of it was changed", () => {
    for (let place = 0; place < readFileSync(file).length; place += 1) {
      change(place);
      expect({ place, read: readSealed(file) }).toEqual({ place, read: undefined });
      change(place);
    }
    expect(readSealed(file)).toEqual(bytes);
  });

  it("is taken for missing where somebody else has put one there", () => {
    writeFileSync(
      file,
      JSON.stringify({ of: "another program, whose files are long enough to have a seal of 64 bytes" }),
    );
    expect(readSealedJson(file)).toBeUndefined();
    writeFileSync(file, Buffer.concat([readFileSync(file), bytes]));
    expect(readSealed(file)).toBeUndefined();
  });

  it("is taken for missing where it is one of another name, or of a version that seals otherwise", () => {
    renameSync(file, `${file}.other`);
    expect(readSealed(`${file}.other`)).toBeUndefined();
    writeFileSync(file, Buffer.concat([Buffer.from(hash("sha256", bytes)), bytes]));
    expect(readSealed(file)).toBeUndefined();
  });
});
