/**
 * Reports on the same subject that are near each other in time, in *batches*: of each subject, as many reports as make a
 * batch, counted from the oldest on. What is published later changes the last batch only.
 */
import type { Report } from "../domain/report.ts";

/** As much of a report as tells where it stands in time. */
export interface Dated {
  id: string;
  date: string;
}

export interface Nearby {
  /** The batches that a report is in, one a subject, by its id: `place/tehran 3`. */
  batchesOf: Map<string, string[]>;
  /** Oldest first. */
  batches: Map<string, Dated[]>;
  /** How many reports a subject is in, to two digits, by its key; and how many there are at all, as `all`. */
  subjectCounts: Map<string, number>;
}

/** So many reports make a batch. Those of three batches are looked at for each subject: a country has tens of thousands. */
const batchSize = 64;

/** Lists are newest first. */
export function nearby(reports: readonly Report[], bySubject: ReadonlyMap<string, readonly Report[]>): Nearby {
  const dated = new Map(reports.map(({ id, date }): [string, Dated] => [id, { id, date }]));
  const batchesOf = new Map<string, string[]>(reports.map(({ id }) => [id, []]));
  const batches = new Map<string, Dated[]>();
  for (const [subject, about] of bySubject) {
    for (let end = about.length; end > 0; end -= batchSize) {
      const name = `${subject} ${(about.length - end) / batchSize}`;
      const batch = about.slice(Math.max(0, end - batchSize), end).reverse();
      batches.set(
        name,
        batch.flatMap(({ id }) => dated.get(id) ?? []),
      );
      for (const { id } of batch) batchesOf.get(id)?.push(name);
    }
  }
  const counts = [...bySubject].map(([subject, { length }]): [string, number] => [subject, rounded(length)]);
  return { batchesOf, batches, subjectCounts: new Map([["all", rounded(reports.length)], ...counts]) };
}

/** A report more changes what is related to a few others, not to all on the same country. */
function rounded(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.round(count / step) * step;
}

/** The subject of a batch, `place/tehran` of `place/tehran 3`. */
export function subjectOf(batch: string): string {
  return batch.slice(0, batch.lastIndexOf(" "));
}

/** The reports of a batch and of those beside it, oldest first. */
export function reportsAround({ batches }: Nearby, batch: string): Dated[] {
  const subject = subjectOf(batch);
  const number = Number(batch.slice(subject.length + 1));
  return [number - 1, number, number + 1].flatMap((one) => batches.get(`${subject} ${one}`) ?? []);
}
