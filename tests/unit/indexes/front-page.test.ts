import { describe, expect, it } from "vitest";
import { frontPage, latestStorylines, mainTopics } from "../../../src/indexes/front-page.ts";
import { aTopic } from "../../factories/corpus.ts";
import { aStoryline } from "../../factories/dossier.ts";
import { aLibrary, idsOf } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const reports = ["01", "02", "03", "04"].map((day) => aReport({ id: `2024/04/on-${day}`, date: `2024-04-${day}` }));

describe("the front page", () => {
  it("leads with the newest report, and goes on with those before it", () => {
    const { lead, latest, hasMore } = frontPage(aLibrary({ reports }));
    expect([lead?.id, idsOf(latest), hasMore]).toEqual([
      "2024/04/on-04",
      ["2024/04/on-03", "2024/04/on-02", "2024/04/on-01"],
      false,
    ]);
  });

  it("says that there is more than it shows", () => {
    const { latest, hasMore } = frontPage(aLibrary({ reports }), 2);
    expect([idsOf(latest), hasMore]).toEqual([["2024/04/on-03", "2024/04/on-02"], true]);
  });

  it("says that there is no more where it shows the last", () => {
    expect(frontPage(aLibrary({ reports }), 3).hasMore).toBe(false);
  });

  it("of a language without reports is empty", () => {
    expect(frontPage(aLibrary({ reports }, "uk"))).toEqual({ latest: [], hasMore: false });
  });
});

describe("the topics of the front page", () => {
  const topics = ["ports", "ferries", "buoys"].map((id) => aTopic({ id, name: id }));
  const library = aLibrary({
    topics,
    reports: [aReport({ topics: ["ports", "buoys"] }), aReport({ id: "2024/04/pier", topics: ["ports", "ferries"] })],
  });

  it("are all that reports are on, by name", () => {
    const { things, isAll } = mainTopics(library, 3);
    expect([things.map(({ id }) => id), isAll]).toEqual([["buoys", "ferries", "ports"], true]);
  });

  it("are those that most reports are on, where there are many", () => {
    const { things, isAll } = mainTopics(library, 2);
    expect([things.map(({ id }) => id), isAll]).toEqual([["buoys", "ports"], false]);
  });
});

describe("the stories of the front page", () => {
  const storylines = ["a", "b", "c"].map((id) => aStoryline({ id }));
  const told = ["a", "c", "b", "c"].map((id, index) =>
    aReport({ id: `2024/04/on-${index}`, date: `2024-04-0${index + 1}`, storylines: [id] }),
  );
  const shown = (count: number) => {
    const { storylines: latest, isAll } = latestStorylines(aLibrary({ storylines, reports: told }), count);
    return [latest.map(({ id }) => id), isAll];
  };

  it("are all of them by id", () => {
    expect(shown(3)).toEqual([["a", "b", "c"], true]);
  });

  it("are those with the latest reports, where there are many", () => {
    expect(shown(2)).toEqual([["b", "c"], false]);
  });
});
