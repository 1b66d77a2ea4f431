/** What was measured at a size, as Markdown. */
import { median } from "./median.ts";
import { seconds, table } from "./record.ts";
import type { Measured } from "./scale-measure.ts";
import { steps } from "./scale-steps.ts";

type Cell = string | number;

/** The median time of a step, in milliseconds; `undefined` where it was not measured to its end. */
export function timeOf(measured: Measured | undefined, step: string): number | undefined {
  const times = finished(measured, step).map((run) => run.times.reduce((sum, time) => sum + time, 0));
  return times.length === 0 ? undefined : median(times);
}

/** The most memory of all steps, in bytes; of several runs of a step, the median. */
export function memoryOf(measured: Measured | undefined): number {
  return Math.max(...steps.map(({ name }) => median(finished(measured, name).map(({ memory }) => memory))));
}

function finished(measured: Measured | undefined, step: string) {
  return (measured?.runs[step] ?? []).filter(({ failure }) => failure === undefined);
}

export function scaleTables(all: readonly Measured[], reports: number): string[] {
  const titles = steps.map(({ title }) => title);
  return [
    ...table(["", ...titles, "memory, MB"], all.map(timeRow)),
    "",
    "Of the cold build; “of which index” is Pagefind's part of its time, where that is a process of its own.",
    "",
    ...table(
      ["", "processor time", "of which index", "files", "files a report", "MB", "report page, bytes", "with Brotli"],
      all.map((measured) => sizeRow(measured, reports)),
    ),
    "",
    ...all.map(({ name, versions, notes }) => `- **${name}**, ${versions}.${notes ? ` ${notes}` : ""}`),
  ];
}

function timeRow(measured: Measured): Cell[] {
  const cells = steps.map(({ name, title }): Cell => {
    const time = timeOf(measured, name);
    if (time !== undefined) return seconds(time);
    return measured.failure?.startsWith(`${title}: `) ? measured.failure.slice(title.length + 2) : "–";
  });
  return [measured.name, ...cells, Math.round(memoryOf(measured) / 1e6)];
}

function sizeRow(measured: Measured, reports: number): Cell[] {
  const { name, size } = measured;
  const indexing = finished(measured, "cold").flatMap(({ times }) => times.slice(1));
  const cpu = finished(measured, "cold").map((run) => run.cpu);
  if (!size) return [name, "–", "–", "–", "–", "–", "–", "–"];
  return [
    name,
    seconds(median(cpu)),
    indexing.length > 0 ? seconds(median(indexing)) : "–",
    size.files,
    (size.files / reports).toFixed(2),
    Math.round(size.bytes / 1e6),
    size.pageBytes,
    size.pageBrotli,
  ];
}
