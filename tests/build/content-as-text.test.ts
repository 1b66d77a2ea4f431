import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuildResult, buildSite, makeSite, oneReport, pageOf } from "./small-site.ts";

const text = `The ferry stops.

<!-- Ask the council again. -->

Its timetable said \`<b onclick="alert(1)">never</b>\` and 3 < 4 & 5, and [a link](https://gazette.example/"><script>alert(2)</script>).

    <iframe src="https://gazette.example"></iframe>`;

const site = makeSite("text-site", oneReport(text));
const log = join(dirname(site.out), "network.log");
let built: BuildResult;

beforeAll(async () => {
  writeFileSync(log, "");
  const guard = `--import=file://${resolve("tests/build/no-network.mjs")}`;
  built = await buildSite(site, { env: { NODE_OPTIONS: guard, NETWORK_LOG: log } });
});

describe("a site of one report", () => {
  it("is built, in a few lines of progress", () => {
    expect(built).toMatchObject({ code: 0 });
    const phases = built.output
      .trim()
      .split("\n")
      .map((line) => line.split(":")[0]);
    // Templates are compiled where no build of the same code came before.
    expect(phases.filter((phase) => phase !== "Compiling templates")).toEqual([
      "Checking",
      "Writing pages",
      "Indexing",
    ]);
  });

  it("is built without a connection to anywhere", () => {
    expect(readFileSync(log, "utf8")).toBe("");
  });

  it("has an icon and a search index", () => {
    expect(existsSync(join(site.out, "favicon.svg"))).toBe(true);
    expect(existsSync(join(site.out, "pagefind/en/2024/pagefind.js"))).toBe(true);
  });

  it("shows HTML in the text as the text that it is", () => {
    const page = pageOf(site, "reports/2024/04/ferry/");
    const article = page.slice(page.indexOf('class="prose"'), page.indexOf('class="foot"'));
    expect(article).toContain("3 &#x3C; 4 &#x26; 5");
    expect(article).toContain("&#x3C;iframe");
    expect(article).not.toMatch(/<(b|script|iframe)[\s>]/);
  });

  it("keeps the notes of editors to themselves", () => {
    expect(pageOf(site, "reports/2024/04/ferry/")).not.toContain("Ask the council");
  });
});
