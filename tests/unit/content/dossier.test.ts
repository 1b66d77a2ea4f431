import { beforeAll, describe, expect, it } from "vitest";
import { type CheckResult, checkContent } from "../../../src/cli/check-content.ts";
import type { Corpus } from "../../../src/domain/corpus.ts";
import { dossierOf } from "../../../src/indexes/dossier.ts";

/** Ids of the headings under which the text of a storyline says how things stand. */
const headings: Record<string, string[]> = {
  en: ["what-is-known", "what-is-disputed", "what-is-not-known"],
  uk: ["що-відомо", "що-спірне", "що-невідомо"],
};

let result: CheckResult;
let corpus: Corpus;

/** Whether a date lies in the future is for the day of a build to tell. */
const now = new Date("2100-01-01T12:00:00Z");

beforeAll(async () => {
  result = await checkContent({ folder: "content", base: "/", now });
  corpus = result.corpus;
}, 60_000);

const reportsIn = (language: string) => corpus.reports.filter((report) => report.language === language);

describe("the content of this repository", () => {
  it("has no problems, not even warnings", () => {
    expect(result.problems).toEqual([]);
  });

  it("has at least fourteen reports, and two of them also in Ukrainian", () => {
    const english = new Set(reportsIn("en").map(({ id }) => id));
    expect(english.size).toBeGreaterThanOrEqual(14);
    expect(reportsIn("uk").filter(({ id }) => english.has(id)).length).toBeGreaterThanOrEqual(2);
  });
});

describe("the dossier on the attack on Crocus City Hall", () => {
  const id = "crocus-city-hall";

  it("has at least 16 events, 12 claims and 4 figures", () => {
    const { eventsByStoryline, claimsByStoryline, figuresByStoryline } = dossierOf(corpus);
    expect(eventsByStoryline.get(id)?.length).toBeGreaterThanOrEqual(16);
    expect(claimsByStoryline.get(id)?.length).toBeGreaterThanOrEqual(12);
    expect(figuresByStoryline.get(id)?.length).toBeGreaterThanOrEqual(4);
  });

  it("is made of at least fourteen reports", () => {
    expect(reportsIn("en").filter(({ storylines }) => storylines.includes(id)).length).toBeGreaterThanOrEqual(14);
  });

  it("exists in each language of the site", () => {
    const languages = corpus.storylines.filter((storyline) => storyline.id === id).map(({ language }) => language);
    expect(languages).toEqual([...corpus.site.languages].sort());
  });
});

describe("each storyline", () => {
  it("says what is known, disputed and not known, in this order", () => {
    expect(corpus.storylines).not.toEqual([]);
    for (const { path, language, outline } of corpus.storylines) {
      const expected = headings[language] ?? [];
      expect(expected, `headings of the language ${language}`).not.toEqual([]);
      expect(
        outline.anchors.filter((anchor) => expected.includes(anchor)),
        path,
      ).toEqual(expected);
    }
  });
});
