import { describe, expect, it } from "vitest";
import { checkEvents } from "../../../src/checks/check-events.ts";
import type { HistoricalEvent } from "../../../src/domain/event.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { anEvent } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

const path = "events/ferry-stops.yaml";

/** What is found of an event that a report of 1 April 2024 states. */
function findingsOf(changes: Partial<HistoricalEvent>, report: Partial<Report> = {}, faulty: string[] = []) {
  const corpus = aCorpus({ reports: [aReport(report)], events: [anEvent(changes)] });
  return checkEvents(aContext(corpus, { faulty: new Set(faulty) }));
}

describe("an event", () => {
  it.each(["2024-04-01", "2024-04-01T23:59+03:00", "2024-04", "2024", "2024-03-31", "2023"])(
    "of %s may be stated by a report of 1 April 2024",
    (date) => {
      expect(findingsOf({ date })).toEqual([]);
      expect(findingsOf({ date }, { date: "2024-04-01T08:00+03:00" })).toEqual([]);
    },
  );

  it.each(["2024-04-02", "2024-04-02T00:01+03:00", "2024-05", "2025"])(
    "of %s may not be stated by a report of 1 April 2024",
    (date) => {
      expect(findingsOf({ date })).toEqual([
        {
          path,
          at: ["statedBy", 0, "report"],
          code: "event/after-report",
          message: `Unexpected report of \`2024-04-01\` for an event of \`${date}\`, expected one that was written after it`,
          remedy: "Correct the date of the event, or cite another report.",
        },
      ]);
    },
  );

  it("may be stated by a report that was updated after it", () => {
    expect(findingsOf({ date: "2024-04-05" }, { updated: "2024-04-05" })).toEqual([]);
    expect(findingsOf({ date: "2024-04-06" }, { updated: "2024-04-05" })).toHaveLength(1);
  });

  it("is judged for each report that states it", () => {
    const later = aReport({ id: "2024/05/pier", date: "2024-05-01" });
    const event = anEvent({ date: "2024-04-20", statedBy: [{ report: later.id }, { report: "2024/04/ferry" }] });
    const corpus = aCorpus({ reports: [aReport(), later], events: [event] });
    expect(checkEvents(aContext(corpus))).toMatchObject([{ at: ["statedBy", 1, "report"] }]);
  });

  it("is not compared with a report that is not there, or whose date could not be read", () => {
    expect(findingsOf({ date: "2024-05-01" }, { id: "2024/04/pier" })).toEqual([]);
    expect(findingsOf({ date: "2024-05-01" }, {}, [aReport().path])).toEqual([]);
  });
});

describe("the end of an event", () => {
  const ofEvent = (date: string, until: string) => findingsOf({ date, until }, { date: "2026-01-01" });

  it.each([
    ["2024-03-22", "2024-03-22"],
    ["2024-03-22", "2024-03-23"],
    ["2024-03-22T19:58+03:00", "2024-03-22"],
    ["2024-03-22", "2024-03-22T01:00+03:00"],
    ["2024-03-22", "2024-03"],
    ["2024-03", "2024"],
    ["2024", "2024-02-01"],
    ["2024-03-22T19:58+03:00", "2024-03-22T16:58Z"],
    ["2024-03-23T00:30+03:00", "2024-03-22T22:00Z"],
  ])("may be, of one that began on %s, %s", (date, until) => {
    expect(ofEvent(date, until)).toEqual([]);
  });

  it.each([
    ["2024-03-22", "2024-03-21"],
    ["2024-03-22", "2024-02"],
    ["2024-03", "2023"],
    ["2024-03-22T19:58+03:00", "2024-03-21"],
    ["2024-03-22T19:58+03:00", "2024-03-22T16:57Z"],
  ])("may not be, of one that began on %s, %s", (date, until) => {
    expect(ofEvent(date, until)).toEqual([
      {
        path,
        at: ["until"],
        code: "event/order",
        message: `Unexpected end \`${until}\` before the beginning \`${date}\`, expected a later date`,
      },
    ]);
  });
});
