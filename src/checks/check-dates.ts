import { dayOf, isBefore, monthOf } from "../domain/calendar-date.ts";
import type { HeldBack } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

/**
 * Nothing that is said to have happened lies in the future, and a report lies in the folder of its month. The date of a
 * report itself may be one to come: then it is published on that day.
 */
export function checkDates(context: CheckContext): Finding[] {
  const { corpus, today, withheld } = context;
  return [
    ...corpus.reports.flatMap((report) => [
      ...futureDates(report.path, happened(report), today),
      ...futureDates(report.path, originals(report), dayOfRelease(withheld.reports.get(report.path), today)),
      ...wrongFolder(report),
      ...updatedTooEarly(report),
    ]),
    ...inDossier(context).flatMap(({ path, dates }) => futureDates(path, dates, today)),
  ];
}

type DatedField = [date: string, at: KeyPath];

function happened({ updated, responses, corrections }: Report): DatedField[] {
  return [
    ...(updated ? [[updated, ["updated"]] as DatedField] : []),
    ...responses.map(({ on }, index): DatedField => [on, ["responses", index, "on"]]),
    ...corrections.map(({ on }, index): DatedField => [on, ["corrections", index, "on"]]),
  ];
}

/** What a report rests on may be under the same embargo, and be published on the same day. */
function originals({ restsOn }: Report): DatedField[] {
  return restsOn.map(({ published }, index): DatedField => [published, ["restsOn", index, "published"]]);
}

function dayOfRelease(held: HeldBack | undefined, today: string): string {
  return held?.until === undefined || dayOf(held.until) < today ? today : dayOf(held.until);
}

function inDossier({ corpus }: CheckContext): { path: string; dates: DatedField[] }[] {
  const on = (field: string, list: readonly { on: string }[]): DatedField[] =>
    list.map((one, index): DatedField => [one.on, [field, index, "on"]]);
  return [
    ...[...corpus.events.values()].map(({ path, date }) => ({ path, dates: [[date, ["date"]] as DatedField] })),
    ...[...corpus.claims.values()].map(({ path, positions, assessments }) => ({
      path,
      dates: [...on("positions", positions), ...on("assessments", assessments)],
    })),
    ...[...corpus.figures.values()].map(({ path, readings }) => ({ path, dates: on("readings", readings) })),
  ];
}

function futureDates(path: string, dates: readonly DatedField[], latest: string): Finding[] {
  return dates
    .filter(([date]) => dayOf(date) > latest)
    .map(([date, at]) => ({
      path,
      at,
      code: "date/future",
      message: `Unexpected date \`${date}\` in the future, expected at most \`${latest}\``,
      remedy: "Correct the date.",
    }));
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
