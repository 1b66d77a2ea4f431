import { describe, expect, it } from "vitest";
import { listThings } from "../../../src/indexes/thing-list.ts";
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
  listThings(aLibrary({ topics, reports }, language), "topic").map(({ thing, name, count }) => [
    thing.id,
    name.text,
    count,
  ]);

describe("a list of things", () => {
  it("is sorted by name as the language does, numbers by value, equal names by id", () => {
    expect(listed("en")).toEqual([
      ["angle", "ångle", 1],
      ["part-9", "Part 9", 1],
      ["part-10", "Part 10", 1],
      ["twin-a", "Twin", 1],
      ["twin-b", "Twin", 1],
      ["zebra", "Zebra", 2],
    ]);
  });

  it("has only what reports of its language are about, under its name in that language", () => {
    expect(listed("uk")).toEqual([
      ["angle", "Ґанок", 1],
      ["zebra", "Є зебра", 1],
    ]);
  });
});
