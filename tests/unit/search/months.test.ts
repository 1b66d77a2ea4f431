import { expect, it } from "vitest";
import { countMonths } from "../../../src/search/months.ts";

it("counts days by month, and has the months between", () => {
  expect(countMonths(["2023-11-30", "2024-02-01", "2023-11-02"])).toEqual([
    { month: "2023-11", count: 2 },
    { month: "2023-12", count: 0 },
    { month: "2024-01", count: 0 },
    { month: "2024-02", count: 1 },
  ]);
});

it("has no months without days", () => expect(countMonths([])).toEqual([]));
