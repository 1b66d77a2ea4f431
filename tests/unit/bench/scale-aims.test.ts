import { expect, it } from "vitest";
import { scaleAims } from "../../../bench/scale-aims.ts";
import type { Measured } from "../../../bench/scale-measure.ts";

function measured(id: string, times: Record<string, number>, files = 20_000): Measured {
  const runs = Object.entries(times).map(([step, time]) => [step, [{ times: [time], cpu: 0, memory: 1.5e9 }]]);
  const size = { files, bytes: 0, pageBytes: 0, pageBrotli: 0 };
  return { id, name: id, versions: "", notes: "", runs: Object.fromEntries(runs), size };
}

const small = [
  measured("sourceline", { cold: 20_000, "no-op": 900, newest: 2500, middle: 1000 }),
  measured("eleventy", { cold: 40_000 }),
];

it("says of each aim whether it is met, and with which figures", () => {
  expect(scaleAims({ reports: 10_000, measured: small })).toEqual([
    "- No-op build under 5% of cold: met, 4.5%.",
    "- One edited report (newest) under 10% of cold: **not met**, 12.5%.",
    "- One edited report (middle) under 10% of cold: met, 5.0%.",
    "- Memory at most 2 GB: met, 1.50 GB.",
    "- At most 2.2 files a report: met, 2.00.",
    "- Cold at most half of Astro with remark and Pagefind: not measured.",
    "- Cold no slower than Eleventy and Pagefind: met, 0.50 times.",
  ]);
});

it("compares the cost of a report with that at 10,000", () => {
  const big = [measured("sourceline", { cold: 300_000, newest: 4000, middle: 1000 }, 200_000)];
  const lines = scaleAims({ reports: 100_000, measured: big }, { reports: 10_000, measured: small });
  expect(lines.slice(-3)).toEqual([
    "- Cost per report within 1.3 times that at 10,000: **not met**, 1.50 times.",
    "- One edit (newest) within twice that at 10,000: met, 1.60 times.",
    "- One edit (middle) within twice that at 10,000: met, 1.00 times.",
  ]);
});
