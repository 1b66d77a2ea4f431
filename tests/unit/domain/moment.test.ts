import { describe, expect, it } from "vitest";
import { comesAt, hasCome, isoIn, momentIn } from "../../../src/domain/moment.ts";

const at = (time: string, zone = "Europe/Kyiv") => momentIn(zone, new Date(time));

describe("a moment", () => {
  it("is of the day that it is in the time zone of the site", () => {
    expect(at("2024-05-31T21:30Z").today).toBe("2024-06-01");
    expect(at("2024-05-31T21:30Z", "America/New_York").today).toBe("2024-05-31");
  });
});

describe("a date has come", () => {
  it.each([
    ["2024-06-01", "2024-05-31T20:59:59Z", false],
    ["2024-06-01", "2024-05-31T21:00:00Z", true],
    ["2024-06-01T06:00+03:00", "2024-06-01T02:59:59Z", false],
    ["2024-06-01T06:00+03:00", "2024-06-01T03:00:00Z", true],
    ["2024-05-31T23:30-04:00", "2024-06-01T03:29:59Z", false],
  ])("%s at %s: %s", (date, now, expected) => {
    expect(hasCome(date, at(now))).toBe(expected);
  });
});

describe("a date comes", () => {
  it.each([
    ["2024-06-01T06:00+03:00", "UTC", "2024-06-01T03:00:00.000Z"],
    ["2024-06-01", "UTC", "2024-06-01T00:00:00.000Z"],
    ["2024-06-01", "Europe/Kyiv", "2024-05-31T21:00:00.000Z"],
    ["2024-01-15", "Europe/Kyiv", "2024-01-14T22:00:00.000Z"],
    ["2024-06-01", "Pacific/Kiritimati", "2024-05-31T10:00:00.000Z"],
    ["2024-06-01", "Pacific/Pago_Pago", "2024-06-01T11:00:00.000Z"],
    ["2024-06-01", "Asia/Kathmandu", "2024-05-31T18:15:00.000Z"],
  ])("%s in %s at %s", (date, zone, expected) => {
    expect(new Date(comesAt(date, zone)).toISOString()).toBe(expected);
  });

  it("after midnight where clocks leap over it", () => {
    expect(new Date(comesAt("2024-04-26", "Africa/Cairo")).toISOString()).toBe("2024-04-25T22:00:00.000Z");
    expect(isoIn("Africa/Cairo", comesAt("2024-04-26", "Africa/Cairo"))).toBe("2024-04-26T01:00:00+03:00");
  });

  it("at the moment from which on it has come", () => {
    for (const zone of ["Europe/Kyiv", "Africa/Cairo", "America/St_Johns", "Australia/Lord_Howe"]) {
      const time = comesAt("2024-04-26", zone);
      expect(hasCome("2024-04-26", momentIn(zone, new Date(time)))).toBe(true);
      expect(hasCome("2024-04-26", momentIn(zone, new Date(time - 1)))).toBe(false);
    }
  });
});

describe("a moment on the clocks of a zone", () => {
  it.each([
    ["Europe/Kyiv", "2026-03-22T06:00:00+02:00"],
    ["Europe/Kyiv", "2026-06-22T06:00:00+03:00"],
    ["UTC", "2026-03-22T00:00:00+00:00"],
    ["America/St_Johns", "2026-01-22T20:30:00-03:30"],
    ["Asia/Kathmandu", "2026-01-22T00:00:07+05:45"],
  ])("of %s is %s", (zone, written) => {
    expect(isoIn(zone, Date.parse(written))).toBe(written);
  });
});
