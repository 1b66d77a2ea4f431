import { describe, expect, it } from "vitest";
import { searchExamples } from "../../../src/indexes/search-examples.ts";
import { type aCorpus, aPerson } from "../../factories/corpus.ts";
import { aLibrary } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const queriesOf = (parts: Parameters<typeof aCorpus>[0]) =>
  Object.fromEntries(searchExamples(aLibrary(parts)).map(({ name, query }) => [name, query]));

describe("examples of searches", () => {
  it("are none in an archive without reports", () => {
    expect(searchExamples(aLibrary())).toEqual([]);
  });

  it("name what most reports have, and the newest words", () => {
    const reports = [
      aReport({ id: "2024/04/a", topics: ["ferries", "bridges"] }),
      aReport({
        id: "2024/05/b",
        date: "2024-05-02",
        topics: ["ferries"],
        kind: "analysis",
        title: "The bridge is shut",
      }),
    ];
    expect(queriesOf({ reports })).toEqual({
      phrase: '"The bridge is"',
      outlet: "outlet:gazette",
      topic: "topic:ferries",
      kind: "kind:analysis",
      in: "in:2024-05",
    });
  });

  it("quote words as they stand together", () => {
    const quotes = ["«No» — he said", "nobody told the crew"].map((words) => ({
      id: "q-1",
      words,
      place: { line: 1, column: 1 },
    }));
    const reports = [aReport({ outline: anOutline({ quotes }) })];
    expect(queriesOf({ reports }).said).toBe('said:"nobody told the"');
  });

  it("span a time in which there are reports", () => {
    const reports = ["2023-01-05", "2023-06-07", "2024-02-03"].map((date) =>
      aReport({ id: `${date.slice(0, 7).replace("-", "/")}/a`, date }),
    );
    expect(queriesOf({ reports }).span).toBe("after:2023-01 before:2024-02");
    expect(queriesOf({ reports: reports.slice(1) }).span).toBeUndefined();
  });

  it("name people by their last names, one of them beside the other in some reports and not in all", () => {
    const people = [aPerson({ id: "ann-reed", name: "Ann Reed" }), aPerson({ id: "bob-hill", name: "Bob Hill" })];
    const withPeople = (id: string, ...ids: string[]) =>
      aReport({ id, outline: anOutline({ mentions: ids.map((person) => aMention({ id: person })) }) });
    const reports = [withPeople("2024/04/a", "ann-reed", "bob-hill"), withPeople("2024/04/b", "ann-reed")];
    expect(queriesOf({ reports, people })).toMatchObject({
      words: "Reed",
      without: "Reed -Hill",
      either: "Reed OR Hill",
    });
  });
});
