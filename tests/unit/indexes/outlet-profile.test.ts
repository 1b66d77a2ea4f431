import { describe, expect, it } from "vitest";
import { outletProfile } from "../../../src/indexes/outlet-profile.ts";
import { anOriginal, aReport } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

describe("the profile of an outlet", () => {
  it("counts reports that rest on it, and each of its items once", () => {
    const reports = [
      aReport({ restsOn: [anOriginal(), anOriginal({ url: "https://gazette.example/pier" })] }),
      aReport({ id: "2024/04/pier", restsOn: [anOriginal(), anOriginal({ outlet: "tribune" })] }),
      aReport({ id: "2024/04/buoy", restsOn: [anOriginal({ outlet: "tribune", url: "https://tribune.example/" })] }),
    ];
    expect(outletProfile(reports, "gazette")).toMatchObject({ reports: 2, originals: 2 });
    expect(outletProfile(reports, "tribune")).toMatchObject({ reports: 2, originals: 2 });
  });

  it("counts the people who spoke through it: named, unnamed, and those of whom it says why", () => {
    const sources = {
      reed: aPersonSource(),
      council: anOrganisationSource(),
      three: anUnnamedSource({ count: 3, anonymous: "they feared for their jobs" }),
      two: anUnnamedSource({ count: 2 }),
      one: anUnnamedSource(),
      elsewhere: anUnnamedSource({ via: "tribune", anonymous: "she was afraid" }),
    };
    expect(outletProfile([aReport({ sources })], "gazette")).toMatchObject({ named: 2, unnamed: 6, reasoned: 3 });
  });

  it("counts the same person once a report", () => {
    const sources = { reed: aPersonSource() };
    const reports = [aReport({ sources }), aReport({ id: "2024/04/pier", sources })];
    expect(outletProfile(reports, "gazette").named).toBe(2);
  });

  it("of an outlet that nothing rests on is of zeros", () => {
    expect(outletProfile([aReport()], "radio")).toEqual({
      reports: 0,
      originals: 0,
      named: 0,
      unnamed: 0,
      reasoned: 0,
    });
  });
});
