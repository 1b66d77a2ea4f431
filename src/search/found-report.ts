import type { Found, LoadedReport } from "./answer.ts";
import type { OpenShard } from "./language-index.ts";
import { type Marking, marksIn, marksInTitle } from "./marks.ts";
import { blockGap } from "./plain-marks.ts";
import type { Ranked } from "./ranking.ts";

/** A report that a search found. What the page shows of it is looked up when it is shown. */
export class FoundReport implements Found {
  readonly language: string;
  readonly score: number;
  readonly day: string;
  #ranked: Ranked;
  #markings: Marking[];

  constructor(ranked: Ranked, markings: Marking[]) {
    this.language = ranked.searched.language;
    this.score = ranked.score;
    this.day = ranked.day;
    this.#ranked = ranked;
    this.#markings = markings;
  }

  get kind(): string {
    const { shard, place } = this.#place;
    return labels(shard, "kind", shard.facets.valuesAt("kind", place))[0] ?? "";
  }

  get outlets(): string[] {
    const { shard, place } = this.#place;
    return labels(shard, "outlet", shard.facets.restsOn(place));
  }

  async load(): Promise<LoadedReport> {
    const { searched, report } = this.#ranked;
    const [hit] = this.#markings.flatMap(({ hits }) => hits.get(report) ?? []);
    const fragment = await (hit?.load() ?? searched.loadReport(report));
    const content = fragment.content.replaceAll(blockGap, "");
    const stems = await searched.stems;
    const found = this.#markings.filter(({ hits }) => hits.has(report));
    const locations = marksIn(content.split(" "), report, found, stems);
    const titleLocations = marksInTitle((fragment.meta.title ?? "").split(/\s+/), found, stems);
    return { ...fragment, content, locations, titleLocations };
  }

  get #place() {
    return this.#ranked.searched.placeOf(this.#ranked.report);
  }
}

function labels({ facets }: OpenShard, name: "kind" | "outlet", numbers: Iterable<number>): string[] {
  const values = facets.values(name);
  return Array.from(numbers, (number) => values[number]?.label ?? "");
}
