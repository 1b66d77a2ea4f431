import type { CheckReport, ReportPlace } from "./check-report.ts";
import type { Format } from "./format-names.ts";
import { reportGithub } from "./report-github.ts";
import { reportJson } from "./report-json.ts";
import { reportSarif } from "./report-sarif.ts";
import { reportText } from "./report-text.ts";

export const formats: Record<Format, (report: CheckReport, place: ReportPlace) => string> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
};
