import { dayOf, isBefore, monthOf } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

/** No date lies in the future, and a report lies in the folder of its month. */
export function checkDates({ corpus, today }: CheckContext): Finding[] {
  return corpus.reports.flatMap((report) => [
    ...datesOf(report).flatMap(([date, at]) => (dayOf(date) > today ? [future(report, date, at, today)] : [])),
    ...wrongFolder(report),
    ...updatedTooEarly(report),
  ]);
}

function datesOf(report: Report): [date: string, at: KeyPath][] {
  return [
    [report.date, ["date"]],
    ...(report.updated ? [[report.updated, ["updated"]] as [string, KeyPath]] : []),
    ...report.restsOn.map(({ published }, index): [string, KeyPath] => [published, ["restsOn", index, "published"]]),
    ...report.responses.map(({ on }, index): [string, KeyPath] => [on, ["responses", index, "on"]]),
    ...report.corrections.map(({ on }, index): [string, KeyPath] => [on, ["corrections", index, "on"]]),
  ];
}

function future(report: Report, date: string, at: KeyPath, today: string): Finding {
  return {
    path: report.path,
    at,
    code: "date/future",
    message: `Unexpected date \`${date}\` in the future, expected at most \`${today}\``,
    remedy: "Correct the date.",
  };
}

function wrongFolder(report: Report): Finding[] {
  const folder = report.id.slice(0, 7).replace("/", "-");
  if (monthOf(report.date) === folder) return [];
  return [
    {
      path: report.path,
      at: ["date"],
      code: "date/folder",
      message: `Unexpected date \`${report.date}\` in the folder \`reports/${report.id.slice(0, 7)}\`, expected one of that month`,
      remedy: `Correct the date, or move the file to \`reports/${monthOf(report.date).replace("-", "/")}/\`.`,
    },
  ];
}

function updatedTooEarly(report: Report): Finding[] {
  if (!report.updated || !isBefore(report.updated, report.date)) return [];
  return [
    {
      path: report.path,
      at: ["updated"],
      code: "field/value",
      message: `Unexpected \`updated\` of \`${report.updated}\` before the date of the report, expected \`${report.date}\` or later`,
    },
  ];
}
