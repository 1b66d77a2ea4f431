import { describe, expect, it } from "vitest";
import { frontPage } from "../../../src/indexes/front-page.ts";
import { aLibrary, idsOf } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const reports = ["01", "02", "03", "04"].map((day) => aReport({ id: `2024/04/on-${day}`, date: `2024-04-${day}` }));

describe("the front page", () => {
  it("leads with the newest report, and goes on with those before it", () => {
    const { lead, latest, hasMore } = frontPage(aLibrary({ reports }));
    expect([lead?.id, idsOf(latest), hasMore]).toEqual([
      "2024/04/on-04",
      ["2024/04/on-03", "2024/04/on-02", "2024/04/on-01"],
      false,
    ]);
  });

  it("says that there is more than it shows", () => {
    const { latest, hasMore } = frontPage(aLibrary({ reports }), 2);
    expect([idsOf(latest), hasMore]).toEqual([["2024/04/on-03", "2024/04/on-02"], true]);
  });

  it("says that there is no more where it shows the last", () => {
    expect(frontPage(aLibrary({ reports }), 3).hasMore).toBe(false);
  });

  it("of a language without reports is empty", () => {
    expect(frontPage(aLibrary({ reports }, "uk"))).toEqual({ latest: [], hasMore: false });
  });
});
