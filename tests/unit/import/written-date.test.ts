import { describe, expect, it } from "vitest";
import { dayIn, machineDate } from "../../../src/import/written-date.ts";

describe("a day in a text", () => {
  it.each([
    ["date 2024-04-01", "2024-04-01"],
    ["Monday, 1 April 2024, 15:28", "2024-04-01"],
    ["Published on April 1st, 2024", "2024-04-01"],
    ["понеділок, 1 квітня 2024, 15:28", "2024-04-01"],
    ["15 травня 2024 року", "2024-05-15"],
    ["1 апреля 2024 г.", "2024-04-01"],
    ["9 мая 2024", "2024-05-09"],
    ["01.04.2024, 12:00", "2024-04-01"],
    ["31 December 2023", "2023-12-31"],
  ])("is read from %j", (text, day) => {
    expect(dayIn(text)?.day).toBe(day);
  });

  it.each(["30 February 2024", "in April 2024", "12 boats 2024", "2024-13-01", "1.2", ""])(
    "is not read from %j",
    (text) => {
      expect(dayIn(text)).toBeUndefined();
    },
  );
});

describe("the date of a machine", () => {
  it.each([
    ["Mon, 01 Apr 2024 10:00:00 +0300", "2024-04-01T10:00+03:00"],
    ["Mon, 1 Apr 2024 10:00:00 GMT", "2024-04-01T10:00Z"],
    ["2024-04-01T10:00:00.123Z", "2024-04-01T10:00Z"],
    ["2024-04-01T10:00:00+0530", "2024-04-01T10:00+05:30"],
    ["2024-04-01 10:00:00 +0300", "2024-04-01T10:00+03:00"],
    ["2024-04-01 10:00:00", "2024-04-01"],
    ["2024-04-01T25:00:00Z", "2024-04-01"],
    ["2024-04-01", "2024-04-01"],
  ])("%j keeps its minute where it has a zone", (text, date) => {
    expect(machineDate(text)).toBe(date);
  });

  it.each(["yesterday", "0000-00-00 00:00:00", "", undefined, 5])("is none in %j", (value) => {
    expect(machineDate(value)).toBeUndefined();
  });
});
