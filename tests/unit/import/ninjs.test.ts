import { describe, expect, it } from "vitest";
import { ninjsItems } from "../../../src/import/ninjs-items.ts";
import { importedReport, importFiles } from "../../factories/imports.ts";

const text = "The crane of Northport moved on Monday. Nobody saw it, and the harbour master told no one.";

/** One item as each series of ninjs writes it. */
const series: Record<string, object> = {
  "1.0": {
    ...{ uri: "https://www.gazette.example/crane", type: "text", versioncreated: "2024-04-01T10:37:00+03:00" },
    ...{ language: "en", byline: "Desk", headline: "Crane moves", pubstatus: "usable" },
    ...{ body_text: "Other words", body_html: `<p>${text}</p>`, subject: [{ name: "Ferries" }] },
  },
  "1.7": {
    ...{ uri: "https://www.gazette.example/crane", type: "text", versioncreated: "2024-04-01T10:37:00+03:00" },
    ...{ language: "en", byline: "Desk", headline_main: "Crane moves", body_main: "Other words" },
    ...{ body_richtext: `<p>${text}</p>`, subject: [{ name: "Ferries" }] },
  },
  "2.0": {
    ...{ uri: "https://www.gazette.example/crane", type: "text", versioncreated: "2024-04-01T10:37:00+03:00" },
    ...{ language: "en", by: "Desk", headlines: [{ role: "main", value: "Crane moves" }] },
    ...{
      bodies: [{ role: "html", contenttype: "text/html", value: `<p>${text}</p>` }],
      subjects: [{ name: "Ferries" }],
    },
  },
  "3.0": {
    ...{ uri: "https://www.gazette.example/crane", type: "text", versionCreated: "2024-04-01T10:37:00+03:00" },
    ...{ language: "en", by: "Desk", headlines: [{ role: "main", value: "Crane moves" }], pubStatus: "usable" },
    ...{ bodies: [{ role: "main", contentType: "text/plain", value: text }], subjects: [{ name: "Ferries" }] },
  },
};

describe("ninjs", () => {
  it.each(Object.keys(series))("%s becomes a report", async (version) => {
    const { head, body, problems } = await importedReport(JSON.stringify(series[version]), "item.json");
    expect(head).toEqual({
      ...{ title: "Crane moves", summary: text, date: "2024-04-01T10:37+03:00", kind: "digest", authors: ["desk"] },
      topics: ["ferries"],
      restsOn: [
        { outlet: "gazette", title: "Crane moves", url: "https://www.gazette.example/crane", published: "2024-04-01" },
      ],
    });
    expect(body).toBe(`${text.replace("Northport", "[Northport](place:northport)")}\n`);
    expect(problems).toEqual([]);
  });

  it.each([
    ["a list", (items: object[]) => JSON.stringify(items)],
    ["a list in `items`", (items: object[]) => JSON.stringify({ items })],
    ["one a line", (items: object[]) => items.map((item) => JSON.stringify(item)).join("\n")],
  ])("may be %s", async (_shape, write) => {
    const items = Object.values(series).map((item, turn) => ({ ...item, uri: `https://www.gazette.example/${turn}` }));
    const { outcomes } = await importFiles({ "items.json": write(items) });
    expect(outcomes.map(({ state }) => state)).toEqual(["written", "written", "written", "written"]);
  });

  it("says why a picture, a withdrawn item, and what is no item are left out", () => {
    const items = [{ uri: "urn:1", type: "picture" }, { uri: "urn:2", pubstatus: "canceled" }, 7, { name: "a" }];
    expect(ninjsItems(JSON.stringify(items))).toEqual([
      { label: "urn:1", skipped: "of the type `picture`, not text" },
      { label: "urn:2", skipped: "its status is `canceled`" },
      { label: "item 3", failed: "Unexpected value, expected a ninjs object" },
      { label: "item 4", skipped: "JSON that is no ninjs item" },
    ]);
  });

  it.each(["nonsense", 7, { until: "noon" }])("with the embargo %j waits for an editor", async (embargoed) => {
    const { head, problems } = await importedReport(JSON.stringify({ ...series["3.0"], embargoed }), "item.json");
    expect(head.embargo).toMatch(/^TODO\(import\): when the embargo ends; the item says '/);
    expect(problems).toMatchObject([{ code: "import/unfinished" }]);
  });

  it("says that a time of an embargo without a zone is left out", async () => {
    const item = { ...series["3.0"], embargoed: "2024-04-02T08:00:00" };
    const { outcomes, head } = await importedReport(JSON.stringify(item), "item.json");
    expect(head.embargo).toBe("2024-04-02");
    expect(outcomes[0]).toMatchObject({
      notes: expect.arrayContaining([
        {
          kind: "left out",
          text: "embargoed: 2024-04-02T08:00:00",
          reason: "a time without a zone; its day is kept as the embargo",
        },
      ]),
    });
  });

  it("keeps its embargo, and leaves out a note to editors", async () => {
    const item = { ...series["3.0"], embargoed: "2024-04-02T00:00:00Z", edNote: "Check the name." };
    const { outcomes, head } = await importedReport(JSON.stringify(item), "item.json");
    expect(head.embargo).toBe("2024-04-02T00:00Z");
    const [outcome] = outcomes;
    expect(outcome?.state === "written" ? outcome.notes.filter(({ kind }) => kind === "left out") : []).toEqual([
      { kind: "left out", text: "Check the name.", reason: "a note of the agency to its editors" },
    ]);
  });
});
