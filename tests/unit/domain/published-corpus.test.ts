import { describe, expect, it } from "vitest";
import { momentIn } from "../../../src/domain/moment.ts";
import { hiddenKeys, publishedCorpus } from "../../../src/domain/published-corpus.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading, aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const moment = momentIn("UTC", new Date("2024-06-01T12:00:00Z"));
const pier = "2024/04/pier";
const mentions = [aMention(), aMention({ kind: "report", id: pier }), aMention({ kind: "event", id: "pier-sold" })];
const outline = anOutline({ mentions });
const corpus = aCorpus({
  reports: [aReport({ outline }), aReport({ id: pier, draft: true })],
  pages: [aPage({ outline })],
  storylines: [aStoryline({ outline, keyEvents: ["pier-sold", "ferry-stops"] })],
  events: [
    anEvent({ statedBy: [{ report: pier }, { report: "2024/04/ferry" }] }),
    anEvent({ id: "pier-sold", statedBy: [{ report: pier }] }),
  ],
  claims: [
    aClaim({ events: ["ferry-stops", "pier-sold"], positions: [aPosition(), aPosition({ report: pier })] }),
    aClaim({ id: "pier-is-old", positions: [aPosition({ report: pier })] }),
  ],
  figures: [
    aFigure({ events: ["pier-sold"], readings: [aReading({ report: pier }), aReading()] }),
    aFigure({ id: "price", readings: [aReading({ report: pier })] }),
  ],
});
const published = publishedCorpus(corpus, moment);

describe("what readers see", () => {
  it("has no report that is held back", () => {
    expect(published.reports.map(({ id }) => id)).toEqual(["2024/04/ferry"]);
  });

  it("has no statement, position or reading of one", () => {
    expect(published.events.get("ferry-stops")?.statedBy).toEqual([{ report: "2024/04/ferry" }]);
    expect(published.claims.get("ferry-was-unsafe")?.positions).toEqual([aPosition()]);
    expect(published.figures.get("passengers")?.readings).toEqual([aReading()]);
  });

  it("has nothing that only such reports carry, nor a reference to it", () => {
    expect([...published.events.keys(), ...published.claims.keys(), ...published.figures.keys()]).toEqual([
      "ferry-stops",
      "ferry-was-unsafe",
      "passengers",
    ]);
    expect(published.claims.get("ferry-was-unsafe")?.events).toEqual(["ferry-stops"]);
    expect(published.figures.get("passengers")?.events).toEqual([]);
    expect(published.storylines[0]?.keyEvents).toEqual(["ferry-stops"]);
    const written = [published.reports[0], published.pages[0], published.storylines[0]];
    expect(written.map((one) => one?.outline.mentions)).toEqual([[aMention()], [aMention()], [aMention()]]);
  });

  it("is everything where nothing is held back", () => {
    const open = aCorpus({ reports: [aReport()] });
    expect(publishedCorpus(open, moment)).toBe(open);
  });

  it("lacks these things of the whole", () => {
    expect([...hiddenKeys(corpus, published)]).toEqual([
      `report/${pier}`,
      "event/pier-sold",
      "claim/pier-is-old",
      "figure/price",
    ]);
  });

  it("has a report of which only a translation is a draft", () => {
    const half = aCorpus({ reports: [aReport(), aReport({ language: "uk", draft: true })] });
    const seen = publishedCorpus(half, moment);
    expect(seen.reports.map(({ language }) => language)).toEqual(["en"]);
    expect([...hiddenKeys(half, seen)]).toEqual([]);
  });
});
