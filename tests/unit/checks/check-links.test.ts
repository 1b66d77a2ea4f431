import { describe, expect, it } from "vitest";
import { checkLinks } from "../../../src/checks/check-links.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aCorrection, aReport, aResponse } from "../../factories/report.ts";
import { anUnnamedSource } from "../../factories/source.ts";

const place = { line: 12, column: 1 };
const target = aReport({ id: "2024/03/pier", outline: anOutline({ anchors: ["details", "q-2ua3pyb", "хто-що"] }) });
const about = aPage({ outline: anOutline({ anchors: ["history"] }) });

/** What is found of a report, beside a target and a page about the site. */
function findingsOf(changes: Partial<Report>) {
  const report = aReport({ id: "2024/04/ferry", ...changes });
  return checkLinks(aContext(aCorpus({ reports: [report, target], pages: [about] })));
}

const ofLink = (href: string, changes: Partial<Report> = {}) =>
  findingsOf({ outline: anOutline({ anchors: ["background"], links: [{ href, place }] }), ...changes });

const ofMention = (anchor: string, changes: Partial<Report> = {}) =>
  findingsOf({ outline: anOutline({ mentions: [aMention({ kind: "report", id: target.id, anchor })] }), ...changes });

describe("an internal link", () => {
  it.each([
    "/",
    "/uk/",
    "/about/",
    "/about/#history",
    "/search/?q=ferry#results",
    "/archive/2024/04/",
    "/reports/2024/03/pier/#q-2ua3pyb",
    "/outlets/gazette/#reports",
    "#background",
    "#rests-on",
  ])("may lead to %s", (href) => {
    expect(ofLink(href)).toEqual([]);
  });

  it("to a page that is not there is dead", () => {
    expect(ofLink("/abuot/#history")).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: place,
        code: "link/dead",
        message: "Unexpected link `/abuot/#history`, expected the address of a page; did you mean `/about/`?",
        remedy:
          "Correct the address. Things with a file are better linked by their scheme, such as `person:dmitry-peskov`.",
      },
    ]);
  });

  it.each(["/about", "/about?x=1", "/about#history"])("as %s lacks the slash at its end", (href) => {
    expect(ofLink(href)).toMatchObject([
      {
        code: "link/dead",
        message: `Unexpected link \`${href}\`, expected the address of a page; did you mean \`/about/\`?`,
      },
    ]);
  });

  it.each([
    ["#backgruond", "#background"],
    ["/about/#histroy", "#history"],
    ["/reports/2024/03/pier/#detials", "#details"],
  ])("as %s leads to an anchor that is not there", (href, meant) => {
    const anchor = href.slice(href.indexOf("#"));
    expect(ofLink(href)).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: place,
        code: "link/dead-anchor",
        message: `Unexpected anchor \`${anchor}\`, expected the id of a quote or section; did you mean \`${meant}\`?`,
        remedy: "Copy the link from the page. The link of a quote changes when its words do.",
      },
    ]);
  });

  it.each(["#", "#%E0%A4%A", "#a#b"])("as %s leads nowhere, and does not end the check", (href) => {
    expect(ofLink(href)).toMatchObject([{ code: "link/dead-anchor" }]);
  });

  it("may lead to the lists that the page of a report adds", () => {
    const changes = {
      sources: { first: anUnnamedSource() },
      responses: [aResponse()],
      corrections: [aCorrection()],
    };
    for (const id of ["sources", "source-first", "responses-list", "corrections"]) {
      expect(ofLink(`#${id}`, changes)).toEqual([]);
      expect(ofLink(`#${id}`), `#${id} where there is none`).toMatchObject([{ code: "link/dead-anchor" }]);
    }
  });
});

describe("a mention of a part of a report", () => {
  it("may lead to its parts and quotes, with or without percent signs", () => {
    expect(ofMention("q-2ua3pyb")).toEqual([]);
    expect(ofMention("хто-що")).toEqual([]);
    expect(ofMention(encodeURIComponent("хто-що"))).toEqual([]);
  });

  it("leads to the original where it is not translated", () => {
    expect(ofMention("details", { language: "uk" })).toEqual([]);
    expect(ofMention("history", { language: "uk" })).toMatchObject([{ code: "link/dead-anchor", at: place }]);
  });

  it("leads to the translation where there is one", () => {
    const translated = { ...target, language: "uk", outline: anOutline({ anchors: ["q-igpf412"] }) } as const;
    const outline = (anchor: string) => anOutline({ mentions: [aMention({ kind: "report", id: target.id, anchor })] });
    const reports = (anchor: string) => [target, translated, aReport({ language: "uk", outline: outline(anchor) })];
    expect(checkLinks(aContext(aCorpus({ reports: reports("q-igpf412") })))).toEqual([]);
    expect(checkLinks(aContext(aCorpus({ reports: reports("q-2ua3pyb") })))).toMatchObject([
      { code: "link/dead-anchor" },
    ]);
  });

  it("of a report that is not there is for another check to tell", () => {
    const outline = anOutline({ mentions: [aMention({ kind: "report", id: "2020/01/x", anchor: "details" })] });
    expect(findingsOf({ outline })).toEqual([]);
  });
});
