import { afterEach, describe, expect, it, vi } from "vitest";
import { resolveNow } from "../../../src/cli/now.ts";
import { withContent } from "../../factories/content-folder.ts";

const inKyiv = (written?: string) =>
  withContent({ "site.yaml": "timeZone: Europe/Kyiv\n" }, (folder) => resolveNow(written, folder).toISOString());

afterEach(() => vi.unstubAllEnvs());

describe("the present moment", () => {
  it.each([
    ["2026-03-22T06:00+02:00", "2026-03-22T04:00:00.000Z"],
    ["2026-03-22", "2026-03-21T22:00:00.000Z"],
  ])("is what `--now` says: %s", async (written, expected) => {
    vi.stubEnv("SOURCE_DATE_EPOCH", "1711144800");
    expect(await inKyiv(written)).toBe(expected);
  });

  it("is else that of the environment", async () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", "1711144800");
    expect(await inKyiv()).toBe("2024-03-22T22:00:00.000Z");
  });

  it("is else that of the clock", async () => {
    vi.stubEnv("SOURCE_DATE_EPOCH", "");
    expect(Math.abs(Date.parse(await inKyiv()) - Date.now())).toBeLessThan(10_000);
  });

  it.each(["tomorrow", "2026-02-30", "2026-03-22T06:00"])("is never %s", async (written) => {
    await expect(inKyiv(written)).rejects.toThrow(
      `Unexpected \`${written}\` for \`--now\`, expected a day such as \`2026-03-22\`, or a minute with its zone such as \`2026-03-22T06:00+02:00\`.`,
    );
  });

  it.each(["soon", "-1", "1e999", "17e9", "99999999999999"])("is never %s of the environment", async (epoch) => {
    vi.stubEnv("SOURCE_DATE_EPOCH", epoch);
    await expect(inKyiv()).rejects.toThrow(
      `Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected seconds since 1970 such as \`1711144800\``,
    );
  });
});
