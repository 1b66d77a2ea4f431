import type { Found } from "./answer.ts";
import type { OpenYear } from "./language-index.ts";
import { type Marking, marksIn } from "./marks.ts";
import type { Fragment } from "./pagefind.ts";
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
    this.language = ranked.index.language;
    this.score = ranked.score;
    this.day = ranked.day;
    this.#ranked = ranked;
    this.#markings = markings;
  }

  get kind(): string {
    const { year, place } = this.#place;
    return labels(year, "kind", year.facets.valuesAt("kind", place))[0] ?? "";
  }

  get outlets(): string[] {
    const { year, place } = this.#place;
    return labels(year, "outlet", year.facets.restsOn(place));
  }

  async load(): Promise<Fragment> {
    const { index, report } = this.#ranked;
    const [hit] = this.#markings.flatMap(({ hits }) => hits.get(report) ?? []);
    const fragment = await (hit?.load() ?? index.loadReport(report));
    const content = fragment.content.replaceAll(blockGap, "");
    const locations = marksIn(content.split(" "), report, this.#markings, await index.stems);
    return { ...fragment, content, locations };
  }

  get #place() {
    return this.#ranked.index.placeOf(this.#ranked.report);
  }
}

function labels({ facets }: OpenYear, name: "kind" | "outlet", numbers: Iterable<number>): string[] {
  const values = facets.values(name);
  return Array.from(numbers, (number) => values[number]?.label ?? "");
}
