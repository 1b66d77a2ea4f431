import { describe, expect, it } from "vitest";
import { byName, mostReported } from "../../../src/indexes/thing-list.ts";
import { aTopic } from "../../factories/corpus.ts";
import { aLibrary } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const topics = [
  aTopic({ id: "zebra", name: { en: "Zebra", uk: "Є зебра" } }),
  aTopic({ id: "part-10", name: "Part 10" }),
  aTopic({ id: "part-9", name: "Part 9" }),
  aTopic({ id: "angle", name: { en: "ångle", uk: "Ґанок" } }),
  aTopic({ id: "twin-b", name: "Twin" }),
  aTopic({ id: "twin-a", name: "Twin" }),
  aTopic({ id: "unused", name: "Unused" }),
];
const used = topics.map(({ id }) => id).filter((id) => id !== "unused");
const reports = [
  aReport({ topics: used }),
  aReport({ id: "2024/04/pier", topics: ["zebra"] }),
  aReport({ language: "uk", topics: ["zebra", "angle"] }),
];
const listed = (language: "en" | "uk") =>
  byName(aLibrary({ topics, reports }, language), topics.slice(0, -1)).map(({ id }) => id);

describe("things by name", () => {
  it("are sorted as the language does, numbers by value, equal names by id", () => {
    expect(listed("en")).toEqual(["angle", "part-9", "part-10", "twin-a", "twin-b", "zebra"]);
  });

  it("are sorted by their names in that language", () => {
    expect(listed("uk").slice(0, 2)).toEqual(["angle", "zebra"]);
  });
});

describe("things by their reports", () => {
  it("begin with those that most reports of the language are on, then by id", () => {
    expect(mostReported(aLibrary({ topics, reports }), "topic").slice(0, 3)).toEqual(["zebra", "angle", "part-10"]);
    expect(mostReported(aLibrary({ topics, reports }, "uk"), "topic")).toEqual(["angle", "zebra"]);
  });

  it("are of one kind, without those that no report is on", () => {
    expect(mostReported(aLibrary({ topics, reports }), "author")).toEqual(["desk"]);
    expect(mostReported(aLibrary({ topics, reports }), "topic")).not.toContain("unused");
  });
});
