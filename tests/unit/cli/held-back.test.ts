import { describe, expect, it } from "vitest";
import { describeHeldBack, nextPublish } from "../../../src/cli/held-back.ts";
import { momentIn } from "../../../src/domain/moment.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const moment = momentIn("Europe/Kyiv", new Date("2024-06-01T12:00:00Z"));
const corpusOf = (...reports: Partial<Report>[]) =>
  aCorpus({
    site: { timeZone: "Europe/Kyiv" },
    reports: reports.map((changes, index) => aReport({ id: `2024/06/report-${index}`, ...changes })),
  });

describe("what is held back", () => {
  it("is counted by reason, with the time of the next", () => {
    const corpus = corpusOf({ draft: true }, { embargo: "2024-06-05" }, { date: "2024-06-04T06:00Z" }, {});
    expect(describeHeldBack(corpus, moment)).toBe(
      "3 files of reports are held back: 1 draft, 1 under embargo, 1 dated in the future; the next appears at 2024-06-04T09:00:00+03:00.",
    );
  });

  it("is one file, or nothing", () => {
    expect(describeHeldBack(corpusOf({ draft: true }), moment)).toBe(
      "1 file of a report is held back: 1 draft; none has a date.",
    );
    expect(describeHeldBack(corpusOf({}), moment)).toBeUndefined();
  });
});

describe("the next publication", () => {
  it("is the start of a day in the time zone of the site", () => {
    expect(nextPublish(corpusOf({ date: "2024-12-01" }), moment)).toEqual({ at: "2024-12-01T00:00:00+02:00" });
  });

  it("is nothing where nothing waits for a date", () => {
    expect(nextPublish(corpusOf({ draft: true, embargo: "2024-12-01" }, {}), moment)).toEqual({ at: null });
  });
});
