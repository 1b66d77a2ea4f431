import { describe, expect, it } from "vitest";
import { spanName } from "../../../src/client/span-name.ts";

describe("the name of a span", () => {
  it.each([
    ["2024", "en-GB", "2024"],
    ["2024-03", "en-GB", "March 2024"],
    ["2024-03-22", "en-GB", "22 March 2024"],
    ["2024-03", "uk-UA", "Березень 2024 р."],
  ])("is what readers call %s in %s", (value, locale, name) => {
    expect(spanName(value, locale)).toBe(name);
  });

  it("is the value itself where it is no date", () => {
    expect(spanName("2024-13", "en-GB")).toBe("2024-13");
  });
});
