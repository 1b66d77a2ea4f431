import { describe, expect, it } from "vitest";
import { holds, type LastBuild } from "../../../src/build/last-build.ts";

const noon = Date.parse("2024-06-01T12:00Z");
const last: LastBuild = { of: "digest", site: "name", today: "2024-06-01", from: noon, until: noon + 1000, said: [] };
const at = (now: number, today = last.today) => ({ now, today });

describe("a last build", () => {
  it("holds until the next report appears", () => {
    expect(holds(last, "digest", at(noon))).toBe(true);
    expect(holds(last, "digest", at(noon + 999))).toBe(true);
    expect(holds(last, "digest", at(noon + 1000))).toBe(false);
  });

  it("holds all day where none is to appear", () => {
    expect(holds({ ...last, until: null }, "digest", at(noon + 1e9))).toBe(true);
  });

  it("does not hold on another day, when the content is checked again", () => {
    expect(holds({ ...last, until: null }, "digest", at(noon, "2024-06-02"))).toBe(false);
  });

  it("does not hold for a moment before it, when less was to be seen", () => {
    expect(holds(last, "digest", at(noon - 1))).toBe(false);
  });

  it("does not hold for other content or code", () => {
    expect(holds(last, "other", at(noon))).toBe(false);
  });
});
