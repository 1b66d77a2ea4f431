/** Corrections at the head of a report, in its structured data, in lists and in the archive of all of them. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite, head, makeSite, oneReport, pageOf, reportPath } from "./small-site.ts";

const corrections = `corrections:
  - { on: 2024-04-03, text: The ferry ran for 98 years. }
  - { on: 2024-05-01, kind: retraction, text: The Gazette has withdrawn its report. }
  - { on: 2024-04-04, kind: update, text: The council has answered. }
  - { on: 2024-04-05, kind: clarification, text: The bus crosses no water. }
`;
const text = "The ferry stops.";
const corrected = `${head.replace("kind: digest\n", `kind: digest\n${corrections}`)}\n${text}\n`;
const site = makeSite("corrections-site", {
  ...oneReport(text),
  "site.yaml": "languages: [en, uk]\n",
  [reportPath]: corrected,
});

/** The text of a page between tags. */
const words = (address: string): string =>
  pageOf(site, address)
    .replace(/<(style|script)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll(" :", ":");

beforeAll(async () => {
  const { code, output } = await buildSite(site);
  expect(code, output).toBe(0);
});

describe("corrections", () => {
  const inOrder = [
    "Retracted 1 May 2024: The Gazette has withdrawn its report.",
    "Clarified 5 April 2024: The bus crosses no water.",
    "Updated 4 April 2024: The council has answered.",
    "Corrected 3 April 2024: The ferry ran for 98 years.",
  ];

  it("stand above the text of the report, each with its kind, the newest first", () => {
    const page = words("reports/2024/04/ferry");
    const places = [...inOrder, text].map((one) => page.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("are in the structured data, but for the update", () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      pageOf(site, "reports/2024/04/ferry"),
    )?.[1];
    const { correction } = JSON.parse(data ?? "{}");
    expect(correction.map(({ name }: { name: string }) => name)).toEqual(["Correction", "Retraction", "Clarification"]);
  });

  it("are all in the archive of corrections, with a link to the report", () => {
    const page = words("archive/corrections");
    for (const line of inOrder) {
      const [when = "", what = ""] = line.split(": ");
      expect(page).toContain(`${when} The ferry stops running ${what}`);
    }
    expect(pageOf(site, "archive/corrections")).toContain('href="/reports/2024/04/ferry/#corrections"');
    expect(pageOf(site, "archive")).toContain('href="/archive/corrections/"');
  });

  it("of which there are none in a language are told as none", () => {
    expect(words("uk/archive/corrections")).toContain("Досі жодного матеріалу не виправляли.");
  });

  it("mark a retracted report wherever it is listed", () => {
    for (const address of ["", "archive/2024", "outlets/gazette"]) expect(words(address)).toContain("Retracted");
  });
});
