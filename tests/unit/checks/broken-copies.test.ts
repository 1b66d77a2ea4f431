import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "../../factories/content-folder.ts";
import { filesOfPier, pierPath, pierReport } from "../../factories/pier-report.ts";

/** Comparing thousands of cases takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** A copy of the report with one mistake. */
interface BrokenCopy {
  what: string;
  from: string;
  to: string;
  /** All that is found: `line:column code`, and what to do. */
  found: { at: string; remedy?: string }[];
}

const copies = parse(readFileSync("tests/fixtures/broken-copies.yaml", "utf8")) as BrokenCopy[];

async function foundIn(text: string): Promise<BrokenCopy["found"]> {
  const { problems } = await checkFiles({ ...filesOfPier, [pierPath]: text });
  return problems.map(({ path, place, code, remedy }) => ({
    at: `${path === pierPath ? "" : `${path}:`}${place.line}:${place.column} ${code}`,
    ...(remedy === undefined ? {} : { remedy }),
  }));
}

function brokenCopy({ from, to }: BrokenCopy): string {
  expect(pierReport.split(from), `${from} stands once in the report`).toHaveLength(2);
  return pierReport.replace(from, () => to);
}

describe("a report with one mistake", () => {
  it("has none before it is made", async () => {
    expect(await foundIn(pierReport)).toEqual([]);
  });

  it("is broken in at least forty ways", () => {
    expect(new Set(copies.map(({ from, to }) => `${from}\0${to}`)).size).toBe(copies.length);
    expect(copies.length).toBeGreaterThanOrEqual(40);
  });

  it.each(copies)("of $what has its place, code and remedy", async (copy) => {
    expect(await foundIn(brokenCopy(copy))).toEqual(copy.found);
  });

  it.each(copies)("of $what has the same place after a byte order mark and with lines of Windows", async (copy) => {
    expect(await foundIn(`\ufeff${brokenCopy(copy).replaceAll("\n", "\r\n")}`)).toEqual(copy.found);
  });
});
