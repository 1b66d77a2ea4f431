import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/domain/calendar-date.ts";
import type { Report } from "../../../src/domain/report.ts";
import { relatedReports } from "../../../src/indexes/related.ts";
import { thingsOf } from "../../../src/indexes/things.ts";
import { aLibrary } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

/** Reports of some days of a month on a few topics, each with an id of its own. */
const reports = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 9 }), topics: fc.subarray(["a", "b", "c", "d", "e"]) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((drawn) =>
    drawn.map(({ day, topics }, index) => aReport({ id: `2024/04/on-${index}`, date: `2024-04-0${day}`, topics })),
  );

const isBefore = (a: Report, b: Report) => a.date < b.date || (a.date === b.date && a.id < b.id);
const topicsOf = (report: Report) => [...thingsOf(report)].filter((key) => key.startsWith("topic/"));

/** The ids of the three earlier and later reports that share most, by the words of the definition. */
function plainly(report: Report, all: readonly Report[]): string[][] {
  const rarity = (key: string) => {
    const count = all.filter((one) => topicsOf(one).includes(key)).length;
    return Math.round(1e6 * Math.log((all.length + 1) / count));
  };
  const score = (other: Report) =>
    topicsOf(other).reduce((sum, key) => sum + (topicsOf(report).includes(key) ? rarity(key) : 0), 0);
  const shares = (other: Report) => topicsOf(other).some((key) => topicsOf(report).includes(key));
  const newest = (a: Report, b: Report) => (isBefore(b, a) ? -1 : 1);
  const best = all
    .filter((other) => other.id !== report.id && shares(other))
    .sort((a, b) => score(b) - score(a) || newest(a, b));
  const earlier = best.filter((other) => isBefore(other, report)).slice(0, 3);
  const later = best.filter((other) => isBefore(report, other)).slice(0, 3);
  return [earlier.sort(newest), later.sort(newest).reverse()].map((list) => list.map(({ id }) => id));
}

describe("related reports of a small archive", () => {
  it("are those that share most of all reports, the rare counting for more", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const library = aLibrary({ reports: all });
        for (const report of all) {
          const { earlier, later } = relatedReports(report, library);
          expect([earlier, later].map((list) => list.map((one) => one.report.id))).toEqual(plainly(report, all));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("say what is shared, the rarest first", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const library = aLibrary({ reports: all });
        for (const report of all.slice(0, 3)) {
          const { earlier, later } = relatedReports(report, library);
          for (const { report: other, shared } of [...earlier, ...later]) {
            const common = topicsOf(other).filter((key) => topicsOf(report).includes(key));
            const countOf = (key: string) => library.counts.get(key) ?? 0;
            expect(shared).toEqual(common.sort((a, b) => countOf(a) - countOf(b) || compareText(a, b)));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
