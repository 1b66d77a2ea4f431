import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { dayOfCheck, withContent } from "../../factories/content-folder.ts";
import { harbourTown, importedReport, importInto } from "../../factories/imports.ts";
import { pastedDigests } from "../../factories/pasted-digests.ts";

const lede =
  "date 2024-04-01\nThe ferry of Northport has a new captain, and nobody in the harbour knows her name.\nSource: Harbour Gazette\n";

async function headOf(text: string): Promise<Record<string, unknown>> {
  return (await importedReport(lede + text)).head;
}

describe("a digest", () => {
  it("takes the reason for anonymity from its text", async () => {
    const head = await headOf(
      'Quote from one source: "Soon." Details: A second source, who spoke on condition of anonymity because the timetable is not public, agreed.',
    );
    expect(head.sources).toEqual({
      first: { described: "one source", anonymous: "not given", via: "gazette" },
      second: { described: "a second source", anonymous: "the timetable is not public", via: "gazette" },
    });
  });

  it("takes everybody of an enumeration who did not answer, also those without a file", async () => {
    const head = await headOf(
      "Details: The Port Office, the Town Council and the Ferry Union did not immediately respond to requests for comment, while Ann Reed declined to comment. Neither Oleh Moroz nor the Port Office replied.",
    );
    expect(
      (head.responses as { party: string; answer: string }[]).map(({ party, answer }) => `${party}: ${answer}`),
    ).toEqual([
      "org:port-office: none",
      "org:town-council: none",
      "TODO(import): org:… or person:… for the Ferry Union: none",
      "person:ann-reed: declined",
      "person:oleh-moroz: none",
    ]);
  });

  it("does not take for an answer what somebody else did in the same sentence", async () => {
    const head = await headOf("Details: Oleh Moroz walked to the quay at noon, and the Port Office did not respond.");
    expect((head.responses as { party: string }[]).map(({ party }) => party)).toEqual(["org:port-office"]);
  });

  it("waits for a person without a file, whom a label names", async () => {
    const head = await headOf('Quote from Mary Field: "Soon."');
    expect(head.sources).toEqual({
      "mary-field": {
        person: "TODO(import): the id of Mary Field, who has no file in entities/people/",
        via: "gazette",
      },
    });
  });

  it("takes answers and sources from what follows a quote in its paragraph", async () => {
    const { head, body } = await importedReport(
      'date 2024-04-01 The ferry has a new captain. Source: Harbour Gazette Quote from one source: "Soon," the source said. A second source, a clerk, agreed. The Port Office did not reply.',
    );
    expect(head.date).toBe("2024-04-01");
    expect(head.sources).toMatchObject({ first: { described: "one source" }, second: { described: "a clerk" } });
    expect(head.responses).toEqual([
      { party: "org:port-office", askedBy: "gazette", answer: "none", on: "2024-04-01" },
    ]);
    expect(body).toContain('"Soon," the source said.\n\n[A second source](source:second), a clerk, agreed.');
  });

  it("describes an official of an office that we know, and does not take them for the office", async () => {
    const head = await headOf(
      'Quote from a Port Office official: "Soon." Quote from him: "Very soon." Quote: "Later," said a senior council official. Quote from the Town Council: "Never."',
    );
    expect(head.sources).toEqual({
      "a-port-office-official": { described: "a Port Office official", anonymous: "not given", via: "gazette" },
      "a-senior-council-official": { described: "a senior council official", anonymous: "not given", via: "gazette" },
      "town-council": { organisation: "town-council", via: "gazette" },
    });
  });

  it("quotes the same words once", async () => {
    const { body } = await importedReport(
      `${lede}Quote from one source: "Soon."\nQuote from the second source: "Soon!"\nDetails: A second source said so.`,
    );
    expect(body.match(/^\*\*Quote/gm)).toHaveLength(1);
    expect(body).toContain('**Details:** "Soon!"');
  });

  it("that rests on nobody whom we know begins a file for the outlet, or asks which it is", async () => {
    const named = await importedReport(
      "date 2024-04-01\nThe ferry has a new captain.\nSource: The Lighthouse, in its evening edition\nDetails: She is tall.",
    );
    expect([...named.files.keys()]).toEqual([
      "reports/2024/04/the-ferry-has-a-new-captain-source-the.md",
      "outlets/the-lighthouse.yaml",
    ]);
    const unnamed = await importedReport(
      "date 2024-04-01\nThe ferry has a new captain.\nSource: own observation\nDetails: She is tall.",
    );
    expect(unnamed.head.restsOn).toMatchObject([
      { outlet: "TODO(import): the id of the outlet that published the original" },
    ]);
  });

  it("has no errors once its marks are filled in", async () => {
    const [digest] = pastedDigests;
    await withContent(harbourTown, async (folder) => {
      const [outcome] = await importInto(folder, { "digest.txt": digest?.text ?? "" });
      const file = join(folder, outcome?.state === "written" ? outcome.path : "");
      const filled = readFileSync(file, "utf8")
        .replace('"TODO(import): the title of the original"', "The crane goes")
        .replace(/"TODO\(import\): the address of [^"]*"/, "https://www.gazette.example/crane");
      writeFileSync(file, filled);
      const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  });
});
