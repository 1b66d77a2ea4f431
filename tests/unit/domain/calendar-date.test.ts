import { describe, expect, it } from "vitest";
import {
  calendarDateSchema,
  compareDates,
  dateFault,
  dayOf,
  monthOf,
  publicationDateSchema,
  yearOf,
} from "../../../src/domain/calendar-date.ts";

describe("a date", () => {
  it.each([
    "2024-04-01",
    "2024-02-29",
    "2024-04-01T15:28Z",
    "2024-04-01T00:00+14:00",
    "2024-04-01T23:59-04:30",
    "2024-04-01T15:28:59+03:00",
  ])("may be %s", (value) => {
    expect(dateFault(value)).toBeUndefined();
  });

  it.each([
    "",
    "2024",
    "2024-4-1",
    "1 April 2024",
    "2024-04-01 15:28",
    "2024-04-01T15:28",
    "2024-04-01T15:28+03",
    "2024-04-01Z",
  ])("has another shape than %j", (value) => {
    expect(dateFault(value)).toBe("shape");
  });

  it.each([
    "2023-02-29",
    "2024-04-31",
    "2024-00-10",
    "2024-13-01",
    "2024-04-00",
    "2024-04-01T24:00Z",
    "2024-04-01T15:60Z",
    "2024-04-01T15:28:60Z",
    "2024-04-01T15:28+15:00",
    "2024-04-01T15:28+03:60",
  ])("cannot be %s", (value) => {
    expect(dateFault(value)).toBe("impossible");
  });

  it("says what was expected where its shape is another", () => {
    expect(calendarDateSchema.safeParse("1 April").error?.issues).toMatchObject([
      { message: "Unexpected date `1 April`, expected the form `2024-04-01`" },
    ]);
  });

  it("has a code of its own where the calendar does not have it", () => {
    expect(calendarDateSchema.safeParse("2024-02-30").error?.issues).toMatchObject([
      {
        message: "Unexpected date `2024-02-30`, expected one that exists in the calendar",
        params: { code: "date/impossible" },
      },
    ]);
  });

  it("is taken apart as it is written, whatever its zone", () => {
    const date = "2024-04-01T00:30+03:00";
    expect([dayOf(date), monthOf(date), yearOf(date)]).toEqual(["2024-04-01", "2024-04", "2024"]);
  });
});

describe("a date of publication", () => {
  it("may be a month", () => {
    expect(publicationDateSchema.safeParse("2024-04").success).toBe(true);
  });

  it("may not be a year", () => {
    expect(publicationDateSchema.safeParse("2024").success).toBe(false);
  });

  it("is impossible in a month that no year has", () => {
    expect(publicationDateSchema.safeParse("2024-13").error?.issues).toMatchObject([
      {
        message: "Unexpected date `2024-13`, expected one that exists in the calendar",
        params: { code: "date/impossible" },
      },
    ]);
  });

  it("is no date of a report where it is a month", () => {
    expect(calendarDateSchema.safeParse("2024-04").success).toBe(false);
  });
});

describe("the order of dates", () => {
  it("goes by day, then days without a time, then by the instant", () => {
    const inOrder = [
      "2024-03-31T23:59Z",
      "2024-04-01",
      "2024-04-01T10:00+03:00",
      "2024-04-01T08:00Z",
      "2024-04-01T04:30-04:00",
      "2024-04-02",
    ];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });

  it("keeps the day as written, although the instant is earlier", () => {
    expect(compareDates("2024-04-02T00:30+03:00", "2024-04-01T22:30Z")).toBeGreaterThan(0);
  });

  it("takes two wordings of one instant for equal", () => {
    expect(compareDates("2024-04-01T15:00+03:00", "2024-04-01T12:00Z")).toBe(0);
  });
});
