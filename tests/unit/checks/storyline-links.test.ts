import { describe, expect, it } from "vitest";
import { checkLinks } from "../../../src/checks/check-links.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const place = { line: 12, column: 1 };
const storyline = aStoryline({ outline: anOutline({ anchors: ["what-is-known"] }) });
const translated = aStoryline({ language: "uk", outline: anOutline({ anchors: ["що-відомо"] }) });

const ofLink = (href: string) =>
  checkLinks(
    aContext(
      aCorpus({ storylines: [storyline], reports: [aReport({ outline: anOutline({ links: [{ href, place }] }) })] }),
    ),
  );

function ofMention(anchor: string, language: "en" | "uk", storylines = [storyline, translated]) {
  const mentions = [aMention({ kind: "storyline", id: storyline.id, anchor })];
  const reports = [aReport({ language, outline: anOutline({ mentions }) })];
  return checkLinks(aContext(aCorpus({ storylines, reports })));
}

describe("a link to a storyline", () => {
  it.each(["", "#what-is-known", "#timeline", "#matrix", "#figures", "#map", "#whos-who", "#reports"])(
    "may end in %j",
    (anchor) => {
      expect(ofLink(`/storylines/end-of-the-ferry/${anchor}`)).toEqual([]);
    },
  );

  it("does not lead to sections that the page does not have", () => {
    expect(ofLink("/storylines/end-of-the-ferry/#rests-on")).toMatchObject([{ code: "link/dead-anchor", at: place }]);
  });
});

describe("a mention of a part of a storyline", () => {
  it("leads to its headings and sections in the reader's language", () => {
    expect(ofMention("що-відомо", "uk")).toEqual([]);
    expect(ofMention("timeline", "uk")).toEqual([]);
    expect(ofMention("what-is-known", "uk")).toMatchObject([{ code: "link/dead-anchor", at: place }]);
  });

  it("leads to the original where there is no translation", () => {
    expect(ofMention("what-is-known", "uk", [storyline])).toEqual([]);
    expect(ofMention("що-відомо", "uk", [storyline])).toMatchObject([{ code: "link/dead-anchor" }]);
  });
});

it("the links and mentions in a storyline are judged as those in a report", () => {
  const outline = anOutline({
    anchors: ["what-is-known"],
    links: [
      { href: "#what-is-known", place },
      { href: "#nothing", place },
    ],
    mentions: [aMention({ kind: "report", id: "2024/04/ferry", anchor: "rests-on" })],
  });
  expect(checkLinks(aContext(aCorpus({ storylines: [aStoryline({ outline })], reports: [aReport()] })))).toMatchObject([
    { path: "storylines/end-of-the-ferry.md", code: "link/dead-anchor", at: place },
  ]);
});
