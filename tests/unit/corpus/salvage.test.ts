import { describe, expect, it } from "vitest";
import { salvage } from "../../../src/corpus/salvage.ts";
import { checkFiles, filesOfReport } from "../../factories/content-folder.ts";

const nothing = {
  title: "",
  summary: "",
  date: "2024-04-01",
  kind: "digest",
  authors: [],
  topics: [],
  storylines: [],
  restsOn: [],
  sources: {},
  responses: [],
  corrections: [],
};

describe("what is salvaged of a head", () => {
  it("is each field that is right, and a neutral value for each that is not", () => {
    const raw = { title: "Ferry", date: "yesterday", authors: ["desk"], topics: "ferries", misspelt: 1 };
    expect(salvage("reports", "2024/04/ferry", raw)).toEqual({ ...nothing, title: "Ferry", authors: ["desk"] });
  });

  it("has the sources with the text in them, whatever is wrong with one", () => {
    const sources = {
      reed: { person: "ann-reed", via: "gazette" },
      first: { described: 7, anonymous: null, via: ["gazette"] },
      second: "an official",
      third: null,
    };
    expect(salvage("reports", "2024/04/ferry", { sources })).toEqual({
      ...nothing,
      sources: { reed: { person: "ann-reed", via: "gazette" }, first: {}, second: {}, third: {} },
    });
  });

  it.each([[["reed"]], ["reed"], [null], [7]])("has no sources where they are %j", (sources) => {
    expect(salvage("reports", "2024/04/ferry", { sources })).toEqual(nothing);
  });

  it.each([[["a"]], ["text"], [null], [undefined], [7]])("is nothing where the head is %j", (raw) => {
    expect(salvage("reports", "2024/04/ferry", raw)).toBeUndefined();
  });

  it("is a name for things and a title for pages", () => {
    expect(salvage("topics", "ferries", {})).toEqual({ name: "", description: "" });
    expect(salvage("pages", "about", {})).toEqual({ title: "", summary: "" });
  });

  it("is what a dossier's files must have, with a date before all others", () => {
    const lists = { storylines: [], events: [] };
    expect(salvage("claims", "unsafe", {})).toEqual({
      ...lists,
      wording: "",
      about: [],
      positions: [],
      assessments: [],
    });
    expect(salvage("figures", "passengers", {})).toEqual({ ...lists, name: "", unit: "", summary: "", readings: [] });
    expect(salvage("storylines", "end", {})).toEqual({ title: "", summary: "", began: "0001", keyEvents: [] });
    expect(salvage("events", "stop", {})).toEqual({
      title: "",
      summary: "",
      date: "0001",
      places: [],
      involves: [],
      storylines: [],
      statedBy: [],
    });
  });
});

/** A report with faults in its head, and the codes that are found. */
async function codesOf(head: string, body: string): Promise<string[]> {
  const files = { ...filesOfReport, "reports/2024/04/ferry.md": `---\n${head}---\n${body}` };
  const { problems } = await checkFiles(files);
  return problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}

const head = `title: The ferry stops running
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-01
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Ferry, url: https://gazette.example/, published: 2024-04-01 }]
`;

describe("a fault in a head", () => {
  it("does not hide other faults", async () => {
    const codes = await codesOf(head.replace("digest", "digset").replace("[desk]", "[dsek]"), "[It](source:first).\n");
    expect(codes).toEqual(["5:7 field/value", "6:11 reference/unknown-author", "9:1 reference/unknown-source"]);
  });

  it("in one source does not make links to any source a fault", async () => {
    const sources = "sources:\n  first: { described: an official, via: }\n  second: an official\n";
    expect(await codesOf(head + sources, "[One](source:first) and [two](source:second).\n")).toEqual([
      "9:3 field/missing",
      "9:41 field/type",
      "10:11 field/type",
    ]);
  });

  it("of a report does not make faults of what claims cite of it", async () => {
    const files = {
      ...filesOfReport,
      "reports/2024/04/ferry.md": `---\n${head.replace("2024-04-01\nkind", "1 April\nkind")}---\nText.\n`,
      "claims/unsafe.yaml":
        "wording: It was unsafe\npositions: [{ holder: source:first, stance: asserts, on: 2024-04-03, report: 2024/04/ferry }]\nassessments: [{ on: 2024-04-03, status: disputed, text: Denied }]\n",
    };
    expect((await checkFiles(files)).problems.map(({ code }) => code)).toEqual(["field/value"]);
  });

  it("in the positions of a claim does not make another fault of its status", async () => {
    const claim =
      "wording: It was unsafe\npositions: [{ holder: org, stance: asserts, on: 2024-04-03, report: 2024/04/ferry }]\nassessments: [{ on: 2024-04-03, status: confirmed, text: Shown }]\n";
    const { problems } = await checkFiles({ "claims/unsafe.yaml": claim });
    expect(problems.map(({ code }) => code)).toEqual(["field/value"]);
  });

  it("of a date does not make another fault of its folder", async () => {
    expect(await codesOf(head.replace("2024-04-01\nkind", "2024-04-31\nkind"), "Text.\n")).toEqual([
      "4:7 date/impossible",
    ]);
  });
});
