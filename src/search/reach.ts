/** Which shards a search opens. A search needs the newest first, and older ones only where those find little. */
import type { Years } from "./answer.ts";
import { type Span, spanOf } from "./days.ts";
import { type ArchiveShard, type LanguageIndex, yearsOf } from "./language-index.ts";
import { reportsIn, type SearchedReports } from "./searched-reports.ts";

/** A search begins with the newest shards that hold this many reports together. */
const firstReports = 2000;

/** The shards that one question searches, whatever others have opened: so the same question has the same answer. */
export class Reach {
  #indexes: LanguageIndex[];
  #chosen = new Map<LanguageIndex, ReadonlySet<string>>();
  #isInSpan: (shard: ArchiveShard) => boolean;

  constructor(indexes: LanguageIndex[], { from, to }: Span) {
    this.#indexes = indexes;
    this.#isInSpan = (shard) => spanOf(shard.to).to >= from && spanOf(shard.from).from <= to;
  }

  /** Opens the newest shards of each language, and the newest of those that the dates of the query leave. */
  async openFirst(): Promise<void> {
    await this.#open((index) => [...newest(index.shards, firstReports), ...newest(this.#shards(index), firstReports)]);
  }

  /** Opens as many reports again as are open; `false` if all are. */
  async openMore(): Promise<boolean> {
    if (this.#indexes.every((index) => this.#closed(index).length === 0)) return false;
    await this.#open((index) => newest(this.#shards(index), 2 * sum(this.#searched(index))));
    return true;
  }

  async openAll(): Promise<void> {
    await this.#open((index) => this.#shards(index));
  }

  /** The reports of the shards that were chosen. */
  reportsOf(index: LanguageIndex): SearchedReports {
    return reportsIn(index, this.#chosenOf(index));
  }

  /** Years of shards that were not chosen, in the dates of the query or not. */
  get yearsLeftOut(): string[] {
    return this.#indexes.flatMap((index) => this.#leftOut(index)).flatMap(yearsOf);
  }

  async #open(choose: (index: LanguageIndex) => ArchiveShard[]): Promise<void> {
    await Promise.all(
      this.#indexes.map((index) => {
        const shards = choose(index);
        this.#chosen.set(index, new Set([...this.#chosenOf(index), ...shards.map(({ from }) => from)]));
        return index.openShards(shards);
      }),
    );
  }

  /** What is searched. */
  get searched(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#searched(index)));
  }

  /** What could be searched and is not. */
  get rest(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#closed(index)));
  }

  /** All there is, in the dates of the query or not. */
  get archive(): Years | undefined {
    return together(this.#indexes.flatMap(({ shards }) => shards));
  }

  #shards({ shards }: LanguageIndex): ArchiveShard[] {
    return shards.filter(this.#isInSpan);
  }

  #chosenOf(index: LanguageIndex): ReadonlySet<string> {
    return this.#chosen.get(index) ?? new Set();
  }

  #leftOut(index: LanguageIndex): ArchiveShard[] {
    return index.shards.filter(({ from }) => !this.#chosenOf(index).has(from));
  }

  #closed(index: LanguageIndex): ArchiveShard[] {
    return this.#leftOut(index).filter(this.#isInSpan);
  }

  #searched(index: LanguageIndex): ArchiveShard[] {
    return this.#shards(index).filter(({ from }) => this.#chosenOf(index).has(from));
  }
}

/** The newest shards that hold so many reports, or all. */
function newest(all: ArchiveShard[], reports: number): ArchiveShard[] {
  const shards: ArchiveShard[] = [];
  for (const shard of all) if (sum(shards) < reports) shards.push(shard);
  return shards;
}

function sum(shards: ArchiveShard[]): number {
  return shards.reduce((total, { reports }) => total + reports, 0);
}

function together(shards: ArchiveShard[]): Years | undefined {
  if (shards.length === 0) return undefined;
  return {
    from: shards.map(({ from }) => from).reduce((a, b) => (spanOf(b).from < spanOf(a).from ? b : a)),
    to: shards.map(({ to }) => to).reduce((a, b) => (spanOf(b).to > spanOf(a).to ? b : a)),
    reports: sum(shards),
  };
}
