import { describe, expect, it } from "vitest";
import { reportsAround } from "../../../src/indexes/nearby.ts";
import { aLibrary } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const numberOf = (index: number) => String(index).padStart(3, "0");
const days = (from: number, to: number, topics: string[]) =>
  Array.from({ length: to - from }, (_, index) =>
    aReport({
      id: `2024/04/on-${numberOf(from + index)}`,
      date: new Date(Date.UTC(2024, 0, 1 + from + index)).toISOString().slice(0, 10),
      topics,
    }),
  );
const around = (library: ReturnType<typeof aLibrary>, batch: string) =>
  reportsAround(library, batch).map(({ id }) => Number(id.slice(-3)));

describe("the batches of a subject", () => {
  const library = aLibrary({ reports: days(0, 250, ["ferries"]) });

  it("are numbered from the oldest report on", () => {
    const batchOf = (index: number) => library.batchesOf.get(`2024/04/on-${numberOf(index)}`);
    expect([0, 63, 64, 249].map(batchOf)).toEqual(
      ["topic/ferries 0", "topic/ferries 0", "topic/ferries 1", "topic/ferries 3"].map((name) => [name]),
    );
  });

  it("have the reports of those beside them around them", () => {
    expect(around(library, "topic/ferries 0")).toEqual([...Array(128).keys()]);
    expect(around(library, "topic/ferries 2")).toEqual([...Array(250).keys()].slice(64));
  });
});

describe("batches", () => {
  it("stay as they are when later reports come, but for the last", () => {
    const before = aLibrary({ reports: days(0, 250, ["ferries"]) });
    const after = aLibrary({ reports: days(0, 251, ["ferries"]) });
    const changed = [...after.batches].filter(([name, batch]) => batch.length !== before.batches.get(name)?.length);
    expect(changed.map(([name]) => name)).toEqual(["topic/ferries 3"]);
    expect(after.batches.get("topic/ferries 0")).toEqual(before.batches.get("topic/ferries 0"));
  });
});

describe("the counts of subjects", () => {
  it("are exact below a hundred, and have two digits above it", () => {
    const counts = (count: number) => aLibrary({ reports: days(0, count, ["ferries"]) }).subjectCounts;
    expect([99, 104, 105, 349].map((count) => counts(count).get("topic/ferries"))).toEqual([99, 100, 110, 350]);
    expect(counts(104).get("all")).toBe(100);
  });
});
