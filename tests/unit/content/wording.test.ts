import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { proseCheck } from "../../../src/cli/prose-check.ts";

describe("the demonstration", () => {
  it("goes against no rule on sources, waives none, and has no word that nobody knows", async () => {
    const options = { folder: `${process.cwd()}/content`, base: "/", now: new Date("2100-01-01T12:00:00Z") };
    const { problems, waived } = await checkContent({ ...options, further: [proseCheck(options)] });
    expect(problems).toEqual([]);
    expect(waived).toEqual([]);
  }, 60_000);
});
