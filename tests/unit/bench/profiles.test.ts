import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildPhases } from "../../../bench/build-phases.ts";
import { timeByModule } from "../../../bench/cpu-profile.ts";

const home = mkdtempSync(join(tmpdir(), "profiles-"));
afterAll(() => rmSync(home, { recursive: true }));

function write(name: string, value: unknown): string {
  writeFileSync(join(home, name), JSON.stringify(value));
  return join(home, name);
}

it("sums the own time of packages, of our folders and of the engine", () => {
  const node = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });
  const file = write("a.cpuprofile", {
    nodes: [
      node(1, "a", "file:///site/node_modules/@astrojs/markdown-remark/dist/index.js"),
      node(2, "b", "file:///site/src/indexes/related.ts"),
      node(3, "(garbage collector)", ""),
      node(4, "c", "node:fs"),
    ],
    samples: [1, 2, 2, 3, 4],
    timeDeltas: [1000, 2000, 3000, 4000, 5000],
  });
  expect([...timeByModule([file, file], "/site")]).toEqual([
    ["@astrojs/markdown-remark", 2],
    ["src/indexes", 10],
    ["(garbage collector)", 8],
    ["node:fs", 10],
  ]);
});

it("reads the phases that a build wrote down", () => {
  const phases = [{ name: "Checking", seconds: 5.4, cpuSeconds: 9 }];
  expect(buildPhases(write("profile.json", { phases }), "Checking: 1.0 s\n")).toEqual(phases);
});

it("else reads the phases that it printed, without the lines on what is left", () => {
  const output = "Checking: 5.4 s\nWriting pages: 10 of 20, about 3 s left\nWriting pages: 12,345 pages, 63.0 s\n";
  expect(buildPhases(join(home, "none.json"), output)).toEqual([
    { name: "Checking", seconds: 5.4 },
    { name: "Writing pages", seconds: 63 },
  ]);
});
