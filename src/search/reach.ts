/** Which shards a search opens. A search needs the newest first, and older ones only where those find little. */
import type { Years } from "./answer.ts";
import type { Span } from "./days.ts";
import type { ArchiveShard, LanguageIndex } from "./language-index.ts";

/** A search begins with the newest shards that hold this many reports together. */
const firstReports = 2000;

export class Reach {
  #indexes: LanguageIndex[];
  #isInSpan: (shard: ArchiveShard) => boolean;

  constructor(indexes: LanguageIndex[], { from, to }: Span) {
    this.#indexes = indexes;
    this.#isInSpan = (shard) => String(shard.to) >= from.slice(0, 4) && String(shard.from) <= to.slice(0, 4);
  }

  /** Opens the newest shards of each language, and the newest of those that the dates of the query leave. */
  async openFirst(): Promise<void> {
    await Promise.all(
      this.#indexes.map((index) =>
        index.openShards([...newest(index.shards, firstReports), ...newest(this.#shards(index), firstReports)]),
      ),
    );
  }

  /** Opens as many reports again as are open; `false` if all are. */
  async openMore(): Promise<boolean> {
    const waiting = this.#indexes.filter((index) => this.#closed(index).length > 0);
    await Promise.all(waiting.map((index) => index.openShards(newest(this.#shards(index), 2 * this.#reports(index)))));
    return waiting.length > 0;
  }

  async openAll(): Promise<void> {
    await Promise.all(this.#indexes.map((index) => index.openShards(this.#shards(index))));
  }

  /** What is searched. */
  get searched(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#shards(index).filter((shard) => isOpen(index, shard))));
  }

  /** What could be searched and is not. */
  get rest(): Years | undefined {
    return together(this.#indexes.flatMap((index) => this.#closed(index)));
  }

  #shards({ shards }: LanguageIndex): ArchiveShard[] {
    return shards.filter(this.#isInSpan);
  }

  #closed(index: LanguageIndex): ArchiveShard[] {
    return this.#shards(index).filter((shard) => !isOpen(index, shard));
  }

  #reports(index: LanguageIndex): number {
    return sum(this.#shards(index).filter((shard) => isOpen(index, shard)));
  }
}

/** The newest shards that hold so many reports, or all. */
function newest(all: ArchiveShard[], reports: number): ArchiveShard[] {
  const shards: ArchiveShard[] = [];
  for (const shard of all) if (sum(shards) < reports) shards.push(shard);
  return shards;
}

function isOpen({ open }: LanguageIndex, { from }: ArchiveShard): boolean {
  return open.some((one) => one.from === from);
}

function sum(shards: ArchiveShard[]): number {
  return shards.reduce((total, { reports }) => total + reports, 0);
}

function together(shards: ArchiveShard[]): Years | undefined {
  if (shards.length === 0) return undefined;
  const first = Math.min(...shards.map(({ from }) => from));
  const last = Math.max(...shards.map(({ to }) => to));
  return { from: first, to: last, reports: sum(shards) };
}
