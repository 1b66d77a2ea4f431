import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateCorpus } from "../../../bench/generate-corpus.ts";
import { checkContent } from "../../../src/cli/check-content.ts";

const home = mkdtempSync(join(tmpdir(), "generated-corpus-"));
const [folder, again] = [join(home, "one"), join(home, "two")];

beforeAll(() => {
  generateCorpus({ folder, reports: 200, seed: 1 });
  generateCorpus({ folder: again, reports: 200, seed: 1 });
});
afterAll(() => rmSync(home, { recursive: true }));

const filesOf = (at: string) =>
  globSync("**/*", { cwd: at })
    .sort()
    .map((path) => `${path}\n${readFileSync(join(at, path), "utf8")}`);

describe("a generated corpus", () => {
  it("has no problem that check finds", async () => {
    const { problems } = await checkContent({ folder, base: "/", now: new Date("2026-01-01T12:00Z") });
    expect(problems).toEqual([]);
  });

  it("has the same bytes for the same seed", () => {
    expect(filesOf(again)).toEqual(filesOf(folder));
  });

  it("has a storyline with events, claims and figures for each hundred reports", async () => {
    const { corpus } = await checkContent({ folder, base: "/", now: new Date("2026-01-01T12:00Z") });
    const counts = [corpus.reports.length, corpus.storylines.length, corpus.figures.size];
    expect(counts).toEqual([200, 2, 4]);
    const members = corpus.reports.filter(({ storylines }) => storylines.includes(corpus.storylines[0]?.id ?? ""));
    expect(members.length).toBeGreaterThanOrEqual(10);
    expect(members.length).toBeLessThanOrEqual(20);
  });
});
