import { describe, expect, it } from "vitest";
import { listContent, readText } from "../../../src/corpus/from-disk.ts";
import { withContent } from "../../factories/content-folder.ts";

const read = (bytes: string | Uint8Array) => withContent({ "a.md": bytes }, (folder) => readText(folder, "a.md"));

describe("a file", () => {
  it("is read as UTF-8", async () => {
    expect(await read("Паром 🎉\n")).toEqual({ text: "Паром 🎉\n" });
  });

  it("is read without its byte order mark", async () => {
    expect(await read("\u{feff}---\n")).toEqual({ text: "---\n" });
  });

  it("may be empty", async () => {
    expect(await read("")).toEqual({ text: "" });
  });

  it.each([
    ["in Windows-1251", Buffer.from([0x61, 0x0a, 0xcf, 0xe0, 0x0a]), 2],
    ["in UTF-16", Buffer.from("---\ntitle", "utf16le"), 1],
    ["in UTF-16 with its mark", Buffer.from("\u{feff}a", "utf16le"), 1],
    ["that ends in the middle of a character", Buffer.from("a\nb\nП").subarray(0, -1), 3],
  ])("%s is not UTF-8, from a line on", async (_encoding, bytes, line) => {
    expect(await read(bytes)).toEqual({
      problem: {
        path: "a.md",
        place: { line, column: 1 },
        code: "file/not-utf8",
        message: "Unexpected bytes, expected UTF-8 text",
        remedy: "Save the file with the encoding UTF-8.",
      },
    });
  });

  it("may have a million bytes and no more", async () => {
    expect((await read("x".repeat(1_000_000))).problem).toBeUndefined();
    expect((await read("x".repeat(1_000_001))).problem?.message).toBe(
      "Unexpected size of 1,001 kB, expected at most 1,000 kB",
    );
  });

  it("that cannot be opened is a problem, not a crash", async () => {
    expect(await withContent({}, (folder) => readText(folder, "gone.md"))).toEqual({
      problem: {
        path: "gone.md",
        place: { line: 1, column: 1 },
        code: "file/unreadable",
        message: "Unexpected file that cannot be read (`ENOENT`), expected a text file",
        remedy: "Give everybody the right to read it; if it has just been deleted, check again.",
      },
    });
  });
});

describe("the files of a content folder", () => {
  it("are sorted by code units, without site.yaml and hidden files", async () => {
    const files = ["site.yaml", "b.md", "a/z.md", "a/site.yaml", ".hidden.md", ".git/x.md", "B.md", "я.md", "a b.md"];
    const listed = await withContent(Object.fromEntries(files.map((path) => [path, ""])), listContent);
    expect(listed).toEqual(["B.md", "a b.md", "a/site.yaml", "a/z.md", "b.md", "я.md"]);
  });
});
