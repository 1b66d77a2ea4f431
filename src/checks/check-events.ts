import { dayOf, isBefore } from "../domain/calendar-date.ts";
import { datedReports, lastWritten } from "../domain/cited-report.ts";
import type { HistoricalEvent } from "../domain/event.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding } from "./finding.ts";

/** Nothing is reported before it happens, and nothing ends before it begins. */
export function checkEvents({ corpus, faulty }: CheckContext): Finding[] {
  const reports = datedReports(corpus, faulty);
  return [...corpus.events.values()].flatMap((event) => [...afterReport(event, reports), ...endsTooEarly(event)]);
}

function afterReport({ path, date, statedBy }: HistoricalEvent, reports: Map<string, Report>): Finding[] {
  return statedBy.flatMap(({ report: id }, index) => {
    const report = reports.get(id);
    if (!report || dayOf(date) <= dayOf(lastWritten(report))) return [];
    return [
      {
        path,
        at: ["statedBy", index, "report"],
        code: "event/after-report" as const,
        message: `Unexpected report of \`${lastWritten(report)}\` for an event of \`${date}\`, expected one that was written after it`,
        remedy: "Correct the date of the event, or cite another report.",
      },
    ];
  });
}

function endsTooEarly({ path, date, until }: HistoricalEvent): Finding[] {
  if (until === undefined || !isBefore(until, date)) return [];
  return [
    {
      path,
      at: ["until"],
      code: "event/order",
      message: `Unexpected end \`${until}\` before the beginning \`${date}\`, expected a later date`,
    },
  ];
}
