/** The search of a small archive, from what is typed to what is found. */
import { describe, expect, it } from "vitest";
import type { Order } from "../../src/search/answer.ts";
import type { Archive } from "../../src/search/archive.ts";
import { ask, indexSmallArchive, openArchive, opened, slugs } from "./small-archive.ts";

indexSmallArchive();

describe("a search", () => {
  it("finds a word in any form, the title first", async () => {
    const answer = await ask("ferries");
    expect((await slugs(answer))[0]).toBe("new-ferry");
    expect(answer.found).toHaveLength(4);
  });

  it("finds exactly the reports without a word", async () => {
    expect((await slugs(await ask("ferry -harbour"))).sort()).toEqual(["ferry-strike", "new-ferry"]);
  });

  it("finds a phrase beside other words, and no phrase across two blocks", async () => {
    expect(await slugs(await ask('"new ferry" island'))).toEqual(["new-ferry"]);
    expect(await slugs(await ask('"harbour quote"'))).toEqual([]);
  });

  it("finds what was said, and only there", async () => {
    expect(await slugs(await ask("said:ferry"))).toEqual(["harbour-fire"]);
  });

  it("orders by date on request", async () => {
    const days = async (order: Order) => (await ask("ferry", order)).found.map(({ day }) => day.slice(0, 4));
    expect(await days("newest")).toEqual(["2024", "2023", "2023", "2022"]);
    expect(await days("oldest")).toEqual(["2022", "2023", "2023", "2024"]);
  });

  it("counts facets as if nothing were chosen in them, and months whatever dates are chosen", async () => {
    const { facets, months, found } = await ask("ferry in:2023");
    const counts = (name: string) =>
      Object.fromEntries(facets.find((facet) => facet.name === name)?.values.map(({ id, count }) => [id, count]) ?? []);
    expect(found).toHaveLength(2);
    expect(counts("in")).toEqual({ 2024: 1, 2023: 2, 2022: 1 });
    expect(counts("outlet")).toEqual({ courier: 1, gazette: 1 });
    expect(months.filter(({ count }) => count > 0)).toEqual([
      { month: "2022-04", count: 1 },
      { month: "2023-04", count: 2 },
      { month: "2024-04", count: 1 },
    ]);
  });

  it("finds nothing where nothing is asked for, and counts everything", async () => {
    const { found, facets, searched } = await ask(" ");
    expect(found).toEqual([]);
    expect(searched).toBeUndefined();
    expect(facets.find(({ name }) => name === "topic")?.values).toMatchObject([{ id: "ferries", count: 1 }]);
  });

  it("loads a report that was found for no word of it", async () => {
    expect(await slugs(await ask("outlet:courier"))).toEqual(["ferry-strike"]);
  });
});

describe("a search that finds little", () => {
  it("goes on with reports that have some of the words, and says so", async () => {
    const answer = await ask("who mended the roof of the old harbour bridge");
    expect(answer.notes).toEqual([
      { type: "unknown-word", word: "who" },
      { type: "unknown-word", word: "old" },
      { type: "some-words", exact: 0, hasConditions: false },
      { type: "common-words", words: ["the", "of"] },
    ]);
    expect(answer.matching).toBe(0);
    expect((await slugs(answer))[0]).toBe("school-roof");
  });

  it("keeps to fields and to what is left out", async () => {
    expect(await slugs(await ask("harbour roof in:2023 -strike"))).toEqual(["harbour-fire"]);
  });

  it("takes a word that nobody wrote for the beginning of one, and says so", async () => {
    const answer = await ask("harb");
    expect(answer.notes).toEqual([{ type: "begins-with", word: "harb" }]);
    expect((await slugs(answer)).sort()).toEqual(["harbour-fire", "old-ferry"]);
  });

  it("finds nothing for a word that none begins with", async () => expect((await ask("zebra")).found).toEqual([]));
});

describe("years", () => {
  const big = { 2024: 3, 2023: 2, 2022: 2 };

  it("have the reports that the index has, whatever a newer page says", async () => {
    const { found } = await openArchive({ ...big, 2024: 4 }).ask({ text: "ferry", order: "best", reach: "enough" });
    expect(found).toHaveLength(4);
  });

  it("are opened newest first, and older ones where the newest find little", async () => {
    const { searched, rest } = await openArchive(big).ask({ text: "strike", order: "best", reach: "enough" });
    expect(searched).toEqual({ from: "2022", to: "2024", reports: 7 });
    expect(rest).toBeUndefined();
    expect(opened.asked.filter((path) => path.endsWith("facets.json"))).toEqual([
      "en/2024/facets.json",
      "en/2023/facets.json",
      "en/2022/facets.json",
    ]);
  });

  it("outside of the dates of the query are not searched", async () => {
    const { searched, rest } = await openArchive(big).ask({ text: "ferry in:2023", order: "best", reach: "enough" });
    expect(searched).toEqual({ from: "2023", to: "2023", reports: 2 });
    expect(rest).toBeUndefined();
  });

  it("that another question opened change nothing of an answer", async () => {
    const sizes = { 2024: 3000, 2023: 3000, 2022: 3000 };
    const ask = { text: "ferry OR strike", order: "best", reach: "enough" } as const;
    const said = async (archive: Archive) => {
      const { found, facets, months, notes, searched, rest } = await archive.ask(ask);
      return { days: found.map(({ day }) => day), facets, months, notes, searched, rest };
    };
    const archive = openArchive(sizes);
    const before = await said(archive);
    await archive.ask({ ...ask, reach: "all" });
    expect(await said(archive)).toEqual(before);
    expect(before.rest).toEqual({ from: "2022", to: "2023", reports: 6000 });
  });
});
