import { describe, expect, it } from "vitest";
import { facetsOf } from "../../../src/build/index-register.ts";
import { shardsOfDates } from "../../../src/indexes/search-archives.ts";
import { type SearchShard, searchShards, shardName } from "../../../src/indexes/search-records.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";
import { decodeFacets } from "../../../src/search/register.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

describe("years", () => {
  const years = (...counts: number[]) => counts.flatMap((count, place) => Array(count).fill(`${2015 + place}-05-01`));

  it("are put together, oldest first, until they have enough reports", () => {
    expect(shardsOfDates(years(900, 900, 900, 100, 2500, 10))).toEqual([
      { from: "2015", to: "2017", reports: 2700 },
      { from: "2018", to: "2019", reports: 2600 },
      { from: "2020", to: "2020", reports: 10 },
    ]);
  });

  it("leave older shards as they are, whatever is published later", () => {
    const before = shardsOfDates(years(2100, 800, 900));
    const after = shardsOfDates(years(2100, 800, 950, 70));
    expect(after.slice(0, 1)).toEqual(before.slice(0, 1));
    expect(after.at(-1)).toEqual({ from: "2016", to: "2018", reports: 1820 });
  });

  it("without reports make no shard of their own", () => expect(shardsOfDates([])).toEqual([]));

  it("of 4,000 reports are whole", () => {
    expect(shardsOfDates(months(2015, 2000, 2000))).toEqual([{ from: "2015", to: "2015", reports: 4000 }]);
  });
});

/** So many reports in each month of a year, from January. */
function months(year: number, ...counts: number[]): string[] {
  return counts.flatMap((count, place) => Array(count).fill(`${year}-${String(place + 1).padStart(2, "0")}-15`));
}

describe("a year of more reports", () => {
  it("is cut between months, into parts with enough of them", () => {
    expect(shardsOfDates(months(2024, 700, 700, 700, 5000, 0, 1999, 1, 300))).toEqual([
      { from: "2024", to: "2024-03", reports: 2100 },
      { from: "2024-04", to: "2024-04", reports: 5000 },
      { from: "2024-06", to: "2024-07", reports: 2000 },
      { from: "2024-08", to: "2024", reports: 300 },
    ]);
  });

  it("gives its first months to older years that have too few, and its last to the next", () => {
    expect(shardsOfDates([...months(2023, 1500), ...months(2024, 600, 3000, 2000, 10), ...months(2025, 3000)])).toEqual(
      [
        { from: "2023", to: "2024-01", reports: 2100 },
        { from: "2024-02", to: "2024-02", reports: 3000 },
        { from: "2024-03", to: "2024-03", reports: 2000 },
        { from: "2024-04", to: "2025", reports: 3010 },
      ],
    );
  });

  it("keeps its older parts, whatever is published later", () => {
    const published = months(2024, 2100, 900, 1500, 400);
    const before = shardsOfDates(published);
    const later = shardsOfDates([...published, ...months(2024, 0, 0, 0, 300, 5000), ...months(2025, 9000)]);
    expect(later.slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it("has its reports in the shards of their months, the register counting days from New Year", () => {
    const dates = [...months(2024, 2100, 1901), "2024-02-29T23:59-10:00"];
    const reports = dates.map((date, place) => aReport({ id: `2024/01/r${place}`, date }));
    const shards = searchShards(aCorpus({ reports }), (language) => interfaceOf(language).kinds);
    expect(shards.map(({ from, records }) => [from, records.length])).toEqual([
      ["2024", 2100],
      ["2024-02", 1902],
    ]);
    expect(shards.map(shardName)).toEqual(["en/2024", "en/2024-02"]);
    const { days } = decodeFacets(facetsOf(shards[1] as SearchShard, []));
    expect([days[0], days.at(-1)]).toEqual(["2024-02-15", "2024-02-29"]);
  });
});
