/** Which years a search opens. A search needs the newest first, and older ones only where those find little. */
import type { Years } from "./answer.ts";
import type { Span } from "./days.ts";
import type { ArchiveYear, LanguageIndex } from "./language-index.ts";

/** A search begins with the newest years that hold this many reports together. */
const firstReports = 3000;

export class Reach {
  #indexes: LanguageIndex[];
  #isInSpan: (year: ArchiveYear) => boolean;

  constructor(indexes: LanguageIndex[], { from, to }: Span) {
    this.#indexes = indexes;
    this.#isInSpan = ({ year }) => String(year) >= from.slice(0, 4) && String(year) <= to.slice(0, 4);
  }

  /** Opens the newest years of each language, and the newest of those that the dates of the query leave. */
  async openFirst(): Promise<void> {
    await Promise.all(
      this.#indexes.map((index) =>
        index.openYears([...newest(index.years, firstReports), ...newest(this.#years(index), firstReports)]),
      ),
    );
  }

  /** Opens as many reports again as are open; `false` if every year is. */
  async openMore(): Promise<boolean> {
    const waiting = this.#indexes.filter((index) => this.#closed(index).length > 0);
    await Promise.all(waiting.map((index) => index.openYears(newest(this.#years(index), 2 * this.#reports(index)))));
    return waiting.length > 0;
  }

  async openAll(): Promise<void> {
    await Promise.all(this.#indexes.map((index) => index.openYears(this.#years(index))));
  }

  /** What is searched. */
  get searched(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#years(index).filter((year) => isOpen(index, year))));
  }

  /** What could be searched and is not. */
  get rest(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#closed(index)));
  }

  #years({ years }: LanguageIndex): ArchiveYear[] {
    return years.filter(this.#isInSpan);
  }

  #closed(index: LanguageIndex): ArchiveYear[] {
    return this.#years(index).filter((year) => !isOpen(index, year));
  }

  #reports(index: LanguageIndex): number {
    return sum(this.#years(index).filter((year) => isOpen(index, year)));
  }
}

/** The newest years that hold so many reports, or all. */
function newest(all: ArchiveYear[], reports: number): ArchiveYear[] {
  const years: ArchiveYear[] = [];
  for (const year of all) if (sum(years) < reports) years.push(year);
  return years;
}

function isOpen({ open }: LanguageIndex, { year }: ArchiveYear): boolean {
  return open.some((one) => one.year === year);
}

function sum(years: ArchiveYear[]): number {
  return years.reduce((total, { reports }) => total + reports, 0);
}

function together(years: ArchiveYear[]): Years | undefined {
  if (years.length === 0) return undefined;
  const numbers = years.map(({ year }) => year);
  return { from: Math.min(...numbers), to: Math.max(...numbers), reports: sum(years) };
}
