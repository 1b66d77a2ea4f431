/** What the search of a small archive says beside what it finds. */
import { describe, expect, it } from "vitest";
import { canonicalQuery } from "../../src/search/canonical.ts";
import { parseQuery } from "../../src/search/parse.ts";
import { printQuery } from "../../src/search/print.ts";
import { ask, indexSmallArchive, openArchive, opened, slugs } from "./small-archive.ts";

indexSmallArchive();

describe("what a search did not find", () => {
  it("is said wherever it stands in the query, also where it is left out", async () => {
    const { notes } = await ask('ferry (zebra OR harbour) -quagga said:okapi "new okapi"');
    expect(notes).toEqual(
      ["zebra", "said:okapi", '"new okapi"', "quagga"].map((word) => ({ type: "unknown-word", word })),
    );
  });

  it("is said of values of fields", async () => {
    const { notes, matching } = await ask("ferry outlet:courier,nosuch lang:en,de about:nobody");
    expect(matching).toBe(0);
    expect(notes).toEqual([
      { type: "unknown-value", field: "outlet", value: "nosuch" },
      { type: "unknown-value", field: "about", value: "nobody" },
      { type: "unknown-value", field: "lang", value: "de" },
    ]);
  });

  it("is marked as asked for, where the archive has no such time", async () => {
    const { isAsked, found, searched, archive } = await ask("ferry in:1999");
    expect([isAsked, found, searched]).toEqual([true, [], undefined]);
    expect(archive).toEqual({ from: "2022", to: "2024", reports: 7 });
  });

  it("is not hidden where a part of the index cannot be loaded", async () => {
    const archive = openArchive();
    await archive.ask({ text: "ferry", order: "best", reach: "enough" });
    let failures = 0;
    Object.assign(opened.source ?? {}, { failures: () => failures++ });
    await expect(archive.ask({ text: "harbour", order: "best", reach: "enough" })).rejects.toThrow(
      "Unexpected search for `harbour` without a part of the index",
    );
  });
});

it("a question has the same answer in its one spelling", async () => {
  const typed = await ask("outlet:gazette ferry in:2023 harbour ferry");
  const shared = await ask(printQuery(canonicalQuery(parseQuery("outlet:gazette ferry in:2023 harbour ferry").query)));
  expect(await slugs(shared)).toEqual(await slugs(typed));
  expect(shared.notes).toEqual(typed.notes);
});
