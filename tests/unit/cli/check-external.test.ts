import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { type ExternalOptions, externalCheck } from "../../../src/cli/check-external.ts";
import { authorFile, type ContentFiles, dayOfCheck, withContent } from "../../factories/content-folder.ts";
import { answering, aSite, closeSites, impatient } from "../../factories/other-site.ts";

afterEach(closeSites);

const settings = { ...impatient, concurrency: 2, pauseOfHost: 0 };
const gone = answering(404);

/** A report with one original, and a text. */
function aReport(url: string, { text = "The ferry has stopped.", archived = "" } = {}): ContentFiles {
  const copy = archived === "" ? "" : `, archived: "${archived}"`;
  return {
    "authors/desk.yaml": authorFile,
    "outlets/gazette.yaml": "name: Gazette\nkind: newspaper\ndescription: Daily of a harbour town\n",
    "reports/2024/04/ferry.md": `---
title: The ferry stops
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-01
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Ferry ends, url: "${url}", published: 2024-04-01${copy} }]
---
${text}
`,
  };
}

/** What is found, as `line:column code message / remedy`; `use` looks at the cache afterwards. */
async function found(files: ContentFiles, options: Partial<ExternalOptions> = {}, use?: (cache: string) => void) {
  return await withContent(files, async (folder) => {
    const cacheFile = options.cacheFile ?? join(dirname(folder), "cache", "links.json");
    const further = [externalCheck({ folder, now: dayOfCheck, settings, ...options, cacheFile })];
    const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck, further });
    use?.(cacheFile);
    return problems.map(({ place, code, message, remedy, severity }) => {
      return `${place.line}:${place.column} ${severity} ${code}: ${message} / ${remedy}`;
    });
  });
}

describe("a link to another site", () => {
  it("of an original that is gone is a hint, with the place to look for a copy", async () => {
    const { at } = await aSite(gone);
    const url = at("/ferry");
    expect(await found(aReport(url))).toEqual([
      `7:54 hint link/unreachable: Unexpected answer 404 from \`${url}\`, expected a page / Try it in a browser; if the page is gone, look for a copy at \`https://web.archive.org/web/20240401/${url}\`, and add it as \`archived\`.`,
    ]);
  });

  it("of an original that is gone names the archived copy that the report has", async () => {
    const { at } = await aSite(({ url }, response) => response.writeHead(url === "/copy" ? 200 : 410).end());
    const archived = at("/copy");
    expect(await found(aReport(at("/ferry"), { archived }))).toEqual([
      `7:54 hint link/unreachable: Unexpected answer 410 from \`${at("/ferry")}\`, expected a page / The address of the original stays; readers find the archived copy that the report names, \`${archived}\`.`,
    ]);
  });

  it("in the text is asked for once, without its anchor, and told once", async () => {
    const { at, asked } = await aSite(({ url }, response) => response.writeHead(url === "/ferry" ? 200 : 404).end());
    const text = `[See](${at("/rules#one")}) and [see](${at("/rules#one")}), [again](${at("/rules")}).`;
    const hints = await found(aReport(at("/ferry"), { text }));
    expect(hints.map((hint) => hint.split(" ").slice(0, 3).join(" "))).toEqual([
      "9:2 hint link/unreachable:",
      `9:${text.indexOf("again") + 1} hint link/unreachable:`,
    ]);
    expect(asked.sort()).toEqual(["GET /rules", "HEAD /ferry", "HEAD /rules"]);
  });

  it("that has moved for good has its new address in the remedy", async () => {
    const { at } = await aSite(({ url }, response) => {
      if (url === "/ferry") response.writeHead(308, { location: "/2024/ferry" }).end();
      else response.end();
    });
    expect(await found(aReport(at("/ferry")))).toEqual([
      `7:54 hint link/moved: Unexpected address \`${at("/ferry")}\`, expected the one that the page has moved to / Look at the page, and write \`${at("/2024/ferry")}\` if it is the same.`,
    ]);
  });

  it("of a site that turns programs away is counted and not complained of", async () => {
    const { at } = await aSite(answering(403));
    let refused = 0;
    expect(await found(aReport(at("/ferry")), { onRefused: (count) => (refused = count) })).toEqual([]);
    expect(refused).toBe(1);
  });

  it("is not asked for in a file that is left out", async () => {
    const { at, asked } = await aSite(gone);
    expect(await found(aReport(at("/ferry")), { wanted: (path) => path.startsWith("outlets/") })).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("answers of other sites", () => {
  const inADay = new Date(dayOfCheck.getTime() + 86_400_000);
  const inAMonth = new Date(dayOfCheck.getTime() + 30 * 86_400_000);

  it("are kept: a page that is there is asked for again after weeks, one that is not after hours", async () => {
    const { at, asked } = await aSite(({ url }, response) => response.writeHead(url === "/ferry" ? 200 : 404).end());
    const files = aReport(at("/ferry"), { text: `[Rules](${at("/rules")})` });
    await withContent({}, async (folder) => {
      const cacheFile = join(folder, "links.json");
      await found(files, { cacheFile });
      expect(asked.splice(0).sort()).toEqual(["GET /rules", "HEAD /ferry", "HEAD /rules"]);
      expect(await found(files, { cacheFile })).toHaveLength(1);
      expect(asked).toEqual([]);
      await found(files, { cacheFile, now: inADay });
      expect(asked.splice(0).sort()).toEqual(["GET /rules", "HEAD /rules"]);
      await found(files, { cacheFile, now: inAMonth });
      expect(asked.splice(0).sort()).toEqual(["GET /rules", "HEAD /ferry", "HEAD /rules"]);
      await found(files, { cacheFile, now: inAMonth, fresh: true });
      expect(asked.sort()).toEqual(["GET /rules", "HEAD /ferry", "HEAD /rules"]);
    });
  });

  it.each(["", "{", '{ "version": 1, "answers": { "x": 1 } }', '{ "version": 2 }'])(
    "are asked for again where the file is broken: %s",
    async (broken) => {
      const { at, asked } = await aSite(answering(200));
      await withContent({}, async (folder) => {
        const cacheFile = join(folder, "links.json");
        writeFileSync(cacheFile, broken);
        expect(await found(aReport(at("/ferry")), { cacheFile })).toEqual([]);
        expect(asked).toEqual(["HEAD /ferry"]);
        expect(JSON.parse(readFileSync(cacheFile, "utf8"))).toEqual({
          version: 1,
          answers: { [at("/ferry")]: { on: dayOfCheck.toISOString(), answer: { kind: "fine" } } },
        });
      });
    },
  );

  it("are not kept where a host is not known, for it may be the network", async () => {
    const files = aReport("http://ferry.invalid/a", { text: "[Rules](http://rules.invalid/b)" });
    let isKept: boolean | undefined;
    await expect(
      found(files, { settings: { ...settings, retries: 0 } }, (cache) => {
        isKept = existsSync(cache);
      }),
    ).rejects.toThrow("No other site can be reached from here. Connect to the internet, then run the check again.");
    expect(isKept).toBeUndefined();
  });
});
