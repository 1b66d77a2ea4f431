import { describe, expect, it } from "vitest";
import type { KeptFile } from "../../../src/build/kept-drawer.ts";
import { changedCells } from "../../../src/build/make-pages.ts";
import { cellOf, isCollection, ReadLog } from "../../../src/build/read-log.ts";
import { cellsOfSite, type PublishedSite, shownTo } from "../../../src/build/site.ts";
import type { Corpus } from "../../../src/domain/corpus.ts";
import { momentIn } from "../../../src/domain/moment.ts";
import { siteAddresses } from "../../../src/indexes/site-pages.ts";
import { editionsOf } from "../../../src/layouts/edition.ts";
import { aCorpus, aPage, aPerson, aPlace, aTopic } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const noTexts = { textOf: () => undefined };

/** One of everything. */
const corpus = aCorpus({
  reports: [
    aReport({ topics: ["ferries"], outline: anOutline({ mentions: [aMention()] }) }),
    aReport({ language: "uk" }),
  ],
  ...{ pages: [aPage()], storylines: [aStoryline()], events: [anEvent()], claims: [aClaim()], figures: [aFigure()] },
  ...{ people: [aPerson()], places: [aPlace()], topics: [aTopic()] },
});

function publishedOf(of: Corpus): PublishedSite {
  const moment = momentIn("Europe/Kyiv", new Date("2024-06-01T12:00Z"));
  const addresses = new Set(siteAddresses(of, "/"));
  return { written: of, corpus: of, editions: editionsOf(of, "/"), moment, addresses };
}

/** Ways to every map, set and list below an object, but those within the site's settings. */
function* waysBelow(thing: object, way = ""): Iterable<{ way: string; read: () => unknown }> {
  for (const key of Object.keys(thing)) {
    const value: unknown = Reflect.get(thing, key);
    const at = `${way}.${key}`;
    if (isCollection(value)) yield { way: at, read: () => [...(Reflect.get(thing, key) as Iterable<unknown>)] };
    else if (key !== "site" && key !== "text" && typeof value === "object" && value !== null)
      yield* waysBelow(value, at);
  }
}

describe("a site as templates get it", () => {
  it("notes what is read of any of its maps, sets and lists, in each language", () => {
    const log = new ReadLog();
    const shown = shownTo(log, publishedOf(corpus), noTexts);
    const ways = shown.editions.flatMap((edition) => [...waysBelow(edition, edition.language)]);
    const silent = ways.filter(({ read }) => {
      log.take();
      read();
      return log.take().length === 0;
    });
    expect(silent.map(({ way }) => way)).toEqual([]);
    expect(ways.map(({ way }) => way)).toEqual(
      expect.arrayContaining([
        "en.corpus.reports",
        "uk.library.reports",
        "uk.library.corpus.people",
        "en.dossier.citable",
      ]),
    );
  });

  it("notes what is asked for of its addresses and texts", () => {
    const log = new ReadLog();
    const { addresses, body } = shownTo(log, publishedOf(corpus), noTexts);
    addresses.has("/about/");
    body("pages/about.md");
    expect([...log.take()]).toEqual(["site.addresses//about/", "body/pages/about.md"].map(cellOf));
  });

  it("notes nothing but cells of which the digest is known", () => {
    const log = new ReadLog();
    const site = publishedOf(corpus);
    const shown = shownTo(log, site, noTexts);
    for (const edition of shown.editions) for (const { read } of waysBelow(edition)) read();
    const { digests } = cellsOfSite(site, []);
    expect([...log.take()].filter((cell) => !digests.has(cell))).toEqual([]);
  });
});

/** Files of which only those things are told from another that are in `meta`. */
const filesOf = (of: Corpus, meta = "", body = ""): KeptFile[] =>
  [...of.reports, ...of.pages, ...of.people.values()].map(({ path }) => ({
    ...{ path, meta, body, stamp: "", bytes: "" },
    result: { problems: [] },
  }));

/** Whether each of these cells differs between two sites. */
function changes(before: [Corpus, KeptFile[]], now: [Corpus, KeptFile[]], names: readonly string[]): string[] {
  const [old, present] = [before, now].map(([of, files]) => cellsOfSite(publishedOf(of), files).digests);
  const changed = changedCells(old as Map<number, number>, present as Map<number, number>);
  return names.filter((name) => changed.has(cellOf(name)));
}

describe("the cells of a site", () => {
  const files = filesOf(corpus);
  const names = ["corpus.reports", "library.en.byId/2024/04/ferry", "corpus.people/ann-reed", "body/pages/about.md"];

  it("are the same for the same files", () => {
    expect(changes([corpus, files], [structuredClone(corpus), filesOf(corpus)], names)).toEqual([]);
  });

  it("change with what pages show of a file, and not with its text", () => {
    expect(changes([corpus, files], [corpus, filesOf(corpus, "changed")], names)).toEqual(names.slice(0, 3));
    expect(changes([corpus, files], [corpus, filesOf(corpus, "", "changed")], names)).toEqual(names.slice(3));
  });

  it("change where a report gets another name and nothing else", () => {
    const renamed = { ...corpus, reports: corpus.reports.map((one) => ({ ...one, ...idAndPath("2024/04/pier") })) };
    expect(changes([corpus, files], [renamed, filesOf(renamed)], names)).toEqual(names.slice(0, 2));
  });

  it("change for a thing of which no file tells, but what it shows", () => {
    const withdrawn = { ...corpus, people: new Map([["ann-reed", aPerson({ description: "Other" })]]) };
    expect(changes([corpus, []], [withdrawn, []], names)).toEqual(["corpus.people/ann-reed"]);
    expect(changes([corpus, []], [structuredClone(corpus), []], names)).toEqual([]);
  });

  it("see all of what they have the digest of: no map or set hides in an object", () => {
    const { corpus: shown, editions } = publishedOf(corpus);
    const hiding = (value: unknown): boolean =>
      value instanceof Map ||
      value instanceof Set ||
      (typeof value === "object" && value !== null && Object.values(value).some(hiding));
    const collections = [shown, ...editions.flatMap(({ library, dossier, listing }) => [library, dossier, listing])]
      .flatMap((index) => Object.values(index))
      .filter(isCollection);
    const members = collections.flatMap((collection) => [...collection.values()] as unknown[]);
    expect(members.length).toBeGreaterThan(50);
    expect(members.filter(hiding)).toEqual([]);
  });
});

const idAndPath = (id: string) => ({ id, path: `reports/${id}.md` });
