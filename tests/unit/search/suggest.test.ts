import { expect, it } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";
import { suggestQueries } from "../../../src/search/suggest.ts";

const corrections = async (word: string) => ({ kremln: ["Kremlin", "Kerman"], mosco: ["Moscow"] })[word] ?? [];

it("suggests the whole query with a better word, where that finds something", async () => {
  const suggestions = await suggestQueries({
    query: parseQuery("kremln -attack in:2024").query,
    unknown: ["kremln"],
    corrections,
    count: async (query) => (printQuery(query).includes("Kremlin") ? 7 : 0),
  });
  expect(suggestions).toEqual([{ query: "Kremlin -attack in:2024", word: "kremln", instead: "Kremlin", count: 7 }]);
});

it("suggests at most three", async () => {
  const query = parseQuery("kremln mosco").query;
  const found = await suggestQueries({
    query,
    unknown: ["kremln", "mosco"],
    corrections: async () => ["a", "b", "c", "d"],
    count: async () => 1,
  });
  expect(found).toHaveLength(3);
});
