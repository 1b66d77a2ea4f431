/** Whether what was measured meets the aims, each in a line. */
import type { Measured } from "./scale-measure.ts";
import { memoryOf, timeOf } from "./scale-tables.ts";

/** What was measured at a size. */
export interface ScaleResult {
  reports: number;
  measured: Measured[];
}

const gigabyte = 1e9;
const mostMemory = new Map([
  [10_000, 2],
  [100_000, 4],
]);

/** @param smaller what was measured at 10,000, if it was */
export function scaleAims(result: ScaleResult, smaller?: ScaleResult): string[] {
  return [...ownAims(result), ...peerAims(result), ...growthAims(result, smaller)].map((line) => `- ${line}`);
}

function ownAims({ reports, measured }: ScaleResult): string[] {
  const own = measured.find(({ id }) => id === "sourceline");
  const cold = timeOf(own, "cold");
  const edits = ["newest", "middle"].map((step) => timeOf(own, step));
  const memory = mostMemory.get(reports);
  const files = own?.size && own.size.files / reports;
  return [
    aim("No-op build under 5% of cold", ratio(timeOf(own, "no-op"), cold), 0.05, percent),
    ...edits.map((edit, index) =>
      aim(`One edited report (${["newest", "middle"][index]}) under 10% of cold`, ratio(edit, cold), 0.1, percent),
    ),
    ...(memory
      ? [aim(`Memory at most ${memory} GB`, own && memoryOf(own) / gigabyte, memory, (one) => `${one.toFixed(2)} GB`)]
      : []),
    aim("At most 2.2 files a report", files, 2.2, (one) => one.toFixed(2)),
  ];
}

function peerAims({ measured }: ScaleResult): string[] {
  const cold = (id: string) =>
    timeOf(
      measured.find((one) => one.id === id),
      "cold",
    );
  const against = (id: string) => ratio(cold("sourceline"), cold(id));
  return [
    aim("Cold at most half of Astro with remark and Pagefind", against("astro-remark"), 0.5, times),
    aim("Cold no slower than Eleventy and Pagefind", against("eleventy"), 1, times),
  ];
}

/** How the time grows from 10,000 reports on. */
function growthAims({ reports, measured }: ScaleResult, smaller: ScaleResult | undefined): string[] {
  if (!smaller || reports <= smaller.reports) return [];
  const [own, before] = [measured, smaller.measured].map((all) => all.find(({ id }) => id === "sourceline"));
  const growth = (step: string) => ratio(timeOf(own, step), timeOf(before, step));
  const cold = growth("cold");
  const perReport = cold && cold / (reports / smaller.reports);
  return [
    aim(`Cost per report within 1.3 times that at ${count(smaller.reports)}`, perReport, 1.3, times),
    aim(`One edit (newest) within twice that at ${count(smaller.reports)}`, growth("newest"), 2, times),
    aim(`One edit (middle) within twice that at ${count(smaller.reports)}`, growth("middle"), 2, times),
  ];
}

function aim(what: string, value: number | undefined, most: number, show: (value: number) => string): string {
  if (value === undefined) return `${what}: not measured.`;
  return `${what}: ${value <= most ? "met" : "**not met**"}, ${show(value)}.`;
}

const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined ? undefined : part / whole;
const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
const times = (value: number): string => `${value.toFixed(2)} times`;
const count = (value: number): string => value.toLocaleString("en-GB");
