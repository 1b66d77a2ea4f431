import { globSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { quickValues } from "../../../src/corpus/quick-yaml.ts";
import { pierReport } from "../../factories/pier-report.ts";

/** Comparing thousands of cases takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** What the parser with places makes of YAML; `undefined` where it complains. */
function carefulValues(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "error" });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

const head = pierReport.slice(4, pierReport.indexOf("\n---\n", 4) + 1);

/** The head with a sign put in, taken out or repeated at one place. */
function variantsOf(text: string, at: number): string[] {
  const signs = [
    "\n",
    " ",
    "  ",
    ":",
    ": ",
    "#",
    " #",
    "-",
    "- ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "|",
    ">",
    "0",
    "~",
  ];
  const inserted = signs.map((sign) => text.slice(0, at) + sign + text.slice(at));
  return [...inserted, text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + text.slice(at).replace(/.*\n/, "")];
}

describe("YAML that is read quickly", () => {
  it("has the values that the careful parser finds, in all content of this repository", () => {
    const files = globSync("content/**/*.yaml");
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const yaml = readFileSync(file, "utf8");
      expect(quickValues(yaml) ?? carefulValues(yaml), file).toEqual(carefulValues(yaml));
    }
  });

  it("is never other than the careful parser reads it, whatever sign is too many or too few", () => {
    let read = 0;
    for (let at = 0; at < head.length; at += 7) {
      for (const variant of variantsOf(head, at)) {
        const quick = quickValues(variant);
        if (quick === undefined) continue;
        read += 1;
        expect(quick, JSON.stringify(variant.slice(Math.max(0, at - 40), at + 40))).toEqual(carefulValues(variant));
      }
    }
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    ["an anchor and an alias", "a: &b [1]\nc: *b\n"],
    ["a tag", "a: !b c\n"],
    ["a tab", "a:\tb\n"],
    ["a key that is no text", "1: a\n"],
    ["a key of nothing", "~: a\n"],
    ["a complex key", "? a\n: b\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["a field twice", "a: b\na: c\n"],
    ["a mistake", "a: b: c\n"],
    ["nothing", ""],
    ["text", "a\n"],
  ])("is left to the careful parser with %s", (_what, yaml) => {
    expect(quickValues(yaml)).toBeUndefined();
  });
});
