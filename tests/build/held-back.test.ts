/** Nothing of a report that readers do not see yet is anywhere in the output, until its time has come. */
import { spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type ContentFiles, filesOfReport } from "../factories/content-folder.ts";
import { buildSite, makeSite, pageOf } from "./small-site.ts";

/** Each hidden text has words that stand nowhere else, so that they can be looked for in every byte of the output. */
function report(word: string, head: string, text: string): string {
  return `---
title: The ${word} of the harbour
summary: A report on the ${word}, which the Gazette tells of in a few sentences about the harbour town.
date: 2024-05-02
${head}kind: digest
authors: [desk]
topics: [ferries]
storylines: [end-of-the-ferry]
restsOn:
  - { outlet: gazette, title: On the ${word}, url: "https://gazette.example/${word}", published: 2024-05-01 }
sources:
  master: { described: the ${word} master, anonymous: the matter is before a court, via: gazette }
---
${text}

**Quote from [one man, the ${word} master](source:master):** "There is the ${word} number 97700${word.length}."
`;
}

const secrets = ["zyrkon", "quaxel", "vobbin", "yttriq", "wumplet"];
const [draft = "", embargoed = "", future = "", translated = "", evidence = ""] = secrets;

/** Somebody or something of whom only the draft tells. */
const named = (name: string) => `name: ${draft} ${name}\ndescription: A ${draft} of the harbour\n`;

const open = report(
  "ferry",
  "",
  `The ferry has stopped. See [what comes](report:2024/05/${draft}), [more](/reports/2024/05/${embargoed}/#details), [the number](figure:${evidence}) and [all of June](/archive/2024/06/).`,
);

const files: ContentFiles = {
  ...filesOfReport,
  "site.yaml": "languages: [en, uk]\ntimeZone: Europe/Kyiv\n",
  "topics/ferries.yaml": "name: Ferries\ndescription: Ships that cross the bay\n",
  "storylines/end-of-the-ferry.md": `---
title: The end of the ferry
summary: The only ferry across the bay stopped in May 2024, and the town argues about the reasons since.
began: 2024-05-01
keyEvents: [ferry-stops, ${evidence}]
---
The town waits for [the next report](report:2024/05/${draft}).
`,
  "pages/about.md": `---\ntitle: About\nsummary: What this is.\n---\nSee [it](report:2024/05/${embargoed}).\n`,
  "reports/2024/05/ferry.md": open,
  [`reports/2024/05/${draft}.md`]: report(draft, "draft: true\n", `Not yet, said [him](person:${draft}-man).`)
    .replace("authors: [desk]", `authors: [desk, ${draft}-desk]`)
    .replace("topics: [ferries]", `topics: [ferries, ${draft}-topic]`)
    .replace("via: gazette", `via: ${draft}-herald`),
  [`entities/people/${draft}-man.yaml`]: named("Man"),
  [`entities/places/${draft}-land.yaml`]: `${named("Land")}kind: country\n`,
  [`outlets/${draft}-herald.yaml`]: `${named("Herald")}kind: newspaper\ncountry: ${draft}-land\n`,
  [`topics/${draft}-topic.yaml`]: named("Topic"),
  [`authors/${draft}-desk.yaml`]: named("Desk"),
  "entities/people/nobody.yaml": "name: Ned Nobody\ndescription: Is in no report yet\n",
  [`reports/2024/05/${embargoed}.md`]: report(embargoed, "embargo: 2024-06-03T06:00+03:00\n", "**Details:** Later."),
  [`reports/2024/06/${future}.md`]: report(future, "", "To come.").replace("2024-05-02", "2024-06-05"),
  "reports/2024/05/ferry.uk.md": report(translated, "draft: true\n", "Ще ні.")
    .replace(`gazette.example/${translated}`, "gazette.example/ferry")
    .replace("Quote from", "Пряма мова"),
  "events/ferry-stops.yaml": `title: The ferry stops
summary: The ferry stops for good.
date: 2024-05-01
storylines: [end-of-the-ferry]
statedBy:
  - { report: 2024/05/ferry }
  - { report: 2024/05/${draft}, said: The ${draft} stops }
`,
  [`events/${evidence}.yaml`]: `title: The ${evidence}
summary: A ${evidence} happens.
date: 2024-05-01
storylines: [end-of-the-ferry]
statedBy: [{ report: 2024/05/${draft} }]
`,
  "claims/ferry-was-unsafe.yaml": `wording: The ferry was unsafe
storylines: [end-of-the-ferry]
events: [ferry-stops, ${evidence}]
positions:
  - { holder: "outlet:gazette", stance: asserts, on: 2024-05-01, report: 2024/05/ferry }
  - { holder: "source:master", stance: denies, on: 2024-05-01, report: 2024/05/${embargoed}, words: not the ${embargoed} }
assessments: [{ on: 2024-05-02, status: unconfirmed, text: Only the Gazette says so. }]
`,
  [`figures/${evidence}.yaml`]: `name: The ${evidence} count
unit: ${evidence}
summary: One ${evidence} number.
storylines: [end-of-the-ferry]
events: [ferry-stops]
readings: [{ on: 2024-05-01, value: 977006, by: "outlet:gazette", report: 2024/06/${future} }]
`,
};

/** Every name and every text of the output; what Pagefind packs is unpacked. */
function everything(out: string): string {
  const paths = globSync("**/*", { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = paths.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return `${path}\n${text.toString("latin1")}\n${text.toString("utf8")}`;
  });
  return texts.join("\n").toLowerCase();
}

const site = makeSite("held-back-site", files);
const wordsIn = (text: string) => secrets.filter((word) => text.includes(word));
let output = "";

beforeAll(async () => {
  const result = await buildSite(site, { env: { SOURCE_DATE_EPOCH: String(Date.parse("2024-06-01T12:00Z") / 1000) } });
  expect(result.code, result.output).toBe(0);
  ({ output } = result);
});

describe("a build", () => {
  it("has no word of a report that is held back, nor of what only such a report carries", () => {
    const all = everything(site.out);
    expect(all).toContain("the ferry of the harbour");
    expect(wordsIn(all)).toEqual([]);
    expect(all).not.toMatch(/97700[67]/);
  });

  it("has no page of whom only such a report tells, and has one of whom nothing tells", () => {
    const pages = globSync("{people,places,outlets,topics,authors}/*/", { cwd: site.out }).map((path) =>
      path.replace(/\/$/, ""),
    );
    expect(pages.sort()).toEqual(["authors/desk", "outlets/gazette", "people/nobody", "topics/ferries"]);
  });

  it("has no page and no count of it", () => {
    const archive = pageOf(site, "archive");
    expect(archive).toContain("1 report");
    expect(archive).not.toContain("/archive/2024/06/");
    expect(pageOf(site, "topics/ferries")).not.toContain("/uk/topics/ferries/");
    expect(pageOf(site, "reports/2024/05/ferry")).not.toContain("/uk/reports/");
  });

  it("has the words that led to it, without their link", () => {
    const page = pageOf(site, "reports/2024/05/ferry");
    expect(page).toContain("See what comes, more, the number and all of June.");
    expect(pageOf(site, "storylines/end-of-the-ferry")).toContain("waits for the next report.");
  });

  it("says how many are held back and why, what leads to them, and when the next appears", () => {
    expect(output).toContain(
      "4 files of reports are held back: 2 draft, 1 under embargo, 1 dated in the future; the next appears at 2024-06-03T06:00:00+03:00.",
    );
    expect(output.match(/publish\/hidden-reference/g)).toHaveLength(10);
    expect(readFileSync(join(site.out, "next-publish.json"), "utf8")).toBe('{"at":"2024-06-03T06:00:00+03:00"}\n');
  });
});

describe("a build when the time has come", () => {
  it("has the reports whose embargo has ended or whose day has come, with their links, and still no draft", async () => {
    const env = { SOURCE_DATE_EPOCH: String(Date.parse("2024-06-05T00:00+03:00") / 1000) };
    expect(await buildSite(site, { env })).toMatchObject({ code: 0 });
    expect(pageOf(site, `reports/2024/05/${embargoed}`)).toContain(`The ${embargoed} of the harbour`);
    expect(pageOf(site, "reports/2024/05/ferry")).toContain(`href="/reports/2024/05/${embargoed}/#details"`);
    expect(pageOf(site, "reports/2024/05/ferry")).toContain('href="/archive/2024/06/"');
    expect(wordsIn(everything(site.out)).sort()).toEqual([embargoed, future, evidence].sort());
    expect(readFileSync(join(site.out, "next-publish.json"), "utf8")).toBe('{"at":null}\n');
  });
});

describe("the site while it is written", () => {
  it("has all of them, each with a banner that says why readers do not", async () => {
    const port = "4397";
    // With this variable Astro serves nothing by itself.
    const env = { ...process.env, VITEST: "", CONTENT_DIR: site.content, OUT_DIR: site.out, PORT: port };
    const dev = spawn(process.execPath, ["src/cli/bootstrap.mjs", "dev"], {
      env: { ...env, SOURCE_DATE_EPOCH: String(Date.parse("2024-06-01T12:00Z") / 1000) },
      stdio: "ignore",
    });
    try {
      const page = (path: string) => textWhenServed(`http://localhost:${port}/${path}/`);
      const notSeen = "Readers do not see this report: it is shown only while you write.";
      expect(await page(`reports/2024/05/${draft}`)).toContain(`<strong>Draft.</strong> ${notSeen}`);
      expect(await page(`reports/2024/05/${embargoed}`)).toContain(
        `<strong>Under embargo until 3 June 2024, 06:00 (UTC+3).</strong> ${notSeen}`,
      );
      expect(await page(`reports/2024/06/${future}`)).toContain("<strong>To be published on 5 June 2024.</strong>");
      expect(await page("uk/reports/2024/05/ferry")).toContain("<strong>Чернетка.</strong>");
      expect(await page("reports/2024/05/ferry")).not.toContain("<strong>Draft");
    } finally {
      dev.kill();
    }
  });
});

async function textWhenServed(url: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      const response = await fetch(url);
      if (response.ok) return (await response.text()).replaceAll(/ data-astro-[^=>]*(="[^"]*")?/g, "");
    } catch {
      // The server is not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`Unexpected silence at ${url}, expected a page`);
}
