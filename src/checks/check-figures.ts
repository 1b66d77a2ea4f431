import { dayOf } from "../domain/calendar-date.ts";
import { citableReports, datedReports, lastWritten } from "../domain/cited-report.ts";
import { type Figure, numbersOf } from "../domain/figure.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding } from "./finding.ts";

/** Each reading stands, in digits, in the report that it cites, and is not newer than that report. */
export function checkFigures({ corpus, faulty }: CheckContext): Finding[] {
  const reports = citableReports(corpus);
  const dated = datedReports(corpus, faulty);
  return [...corpus.figures.values()].flatMap((figure) => [
    ...notCarried(figure, reports),
    ...afterReport(figure, dated),
  ]);
}

function notCarried({ path, readings }: Figure, reports: Map<string, Report>): Finding[] {
  return readings.flatMap(({ value, report: id }, index) => {
    const report = reports.get(id);
    const missing = report && numbersOf(value).find((number) => !report.outline.numbers.includes(String(number)));
    if (!report || missing === undefined) return [];
    return [
      {
        path,
        at: ["readings", index, "value"],
        code: "figure/not-carried" as const,
        message: `Unexpected reading \`${missing}\`, expected a number that stands in \`${report.path}\``,
        remedy: "Write the number, in digits, where the report says it, or cite the report that does.",
      },
    ];
  });
}

function afterReport({ path, readings }: Figure, reports: Map<string, Report>): Finding[] {
  return readings.flatMap(({ on, report: id }, index) => {
    const report = reports.get(id);
    if (!report || dayOf(on) <= dayOf(lastWritten(report))) return [];
    return [
      {
        path,
        at: ["readings", index, "on"],
        code: "figure/after-report" as const,
        message: `Unexpected reading of \`${on}\` in a report of \`${lastWritten(report)}\`, expected one that it can know of`,
        remedy: "Correct the date, or cite the report that carries the reading.",
      },
    ];
  });
}
