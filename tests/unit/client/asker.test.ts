import { describe, expect, it } from "vitest";
import { Asker, hasUnloaded } from "../../../src/client/asker.ts";
import type { SearchState } from "../../../src/client/search-address.ts";
import type { Answer, Found } from "../../../src/search/answer.ts";
import type { Archive, Ask } from "../../../src/search/archive.ts";

const state = (text: string, page = 1): SearchState => ({ text, page, order: "best", reach: "enough" });

const loaded: number[] = [];

function report(score: number): Found {
  const load = () => {
    loaded.push(score);
    return Promise.resolve({
      url: `/${score}/`,
      content: "Text.",
      meta: { title: "Text" },
      anchors: [],
      locations: [],
      titleLocations: [],
    });
  };
  return { language: "en", score, day: "2024-04-01", kind: "Digest", outlets: [], load };
}

const lost: Found = { ...report(0), load: () => Promise.reject(new Error("No report")) };

function answerOf(count: number): Answer {
  const found = Array.from({ length: count }, (_, place) => report(place));
  return {
    query: { type: "and", of: [] },
    problems: [],
    isAsked: true,
    languages: ["en"],
    matching: count,
    found,
    facets: [],
    months: [],
    notes: [],
    suggestions: [],
    searched: undefined,
    rest: undefined,
    archive: undefined,
  };
}

/** Stands in for the archive; a question is answered when the test says so. */
function standIn() {
  const waiting: { ask: Ask; answer: (answer: Answer) => void; fail: () => void }[] = [];
  let created = 0;
  const create = () => {
    created += 1;
    const ask = (ask: Ask) =>
      new Promise<Answer>((answer, reject) => waiting.push({ ask, answer, fail: () => reject(new Error("No index")) }));
    return { ask } as unknown as Archive;
  };
  return { asker: new Asker(create), waiting, created: () => created };
}

describe("asking", () => {
  it("brings as many results as the state shows, and loads no more", async () => {
    loaded.splice(0);
    const { asker, waiting } = standIn();
    const asked = asker.ask(state("a", 2), false);
    waiting[0]?.answer(answerOf(35));
    const { results = [] } = (await asked) ?? {};
    expect(results.map((result) => "url" in result && result.url)).toEqual(loaded.map((score) => `/${score}/`));
    expect(results).toHaveLength(20);
  });

  it("drops an answer that comes after a later question", async () => {
    const { asker, waiting } = standIn();
    const [first, second] = [asker.ask(state("a"), true), asker.ask(state("ab"), true)];
    waiting[1]?.answer(answerOf(2));
    waiting[0]?.answer(answerOf(1));
    expect([await first, (await second)?.answer.found.length]).toEqual([undefined, 2]);
  });

  it("drops further results of an answer that is no longer shown", async () => {
    const { asker, waiting } = standIn();
    const more = asker.more(answerOf(20), 10);
    void asker.ask(state("b"), true);
    expect(waiting).toHaveLength(1);
    expect(await more).toBeUndefined();
  });

  it("brings a step of further results once, however often it is asked for", async () => {
    const { asker } = standIn();
    const answer = answerOf(25);
    const steps = await Promise.all([asker.more(answer, 10), asker.more(answer, 10)]);
    expect(steps.map((step) => step?.length)).toEqual([10, undefined]);
    expect(await asker.more(answer, 20)).toHaveLength(5);
  });

  it("tries again from the beginning after a failure", async () => {
    const { asker, waiting, created } = standIn();
    const failed = asker.ask(state("a"), false);
    waiting[0]?.fail();
    await expect(failed).rejects.toThrow("No index");
    const again = asker.ask(state("a"), false);
    waiting[1]?.answer(answerOf(0));
    expect((await again)?.results).toEqual([]);
    expect(created()).toBe(2);
  });

  it("says nothing of a failure that a later question has overtaken", async () => {
    const { asker, waiting } = standIn();
    const [first, second] = [asker.ask(state("a"), true), asker.ask(state("ab"), true)];
    waiting[0]?.fail();
    expect(await first).toBeUndefined();
    waiting[1]?.answer(answerOf(0));
    expect(await second).toBeDefined();
  });

  it("keeps the other results where one could not be loaded, and then asks the archive anew", async () => {
    const { asker, waiting, created } = standIn();
    const answer = answerOf(3);
    const asked = asker.ask(state("a"), false);
    waiting[0]?.answer({ ...answer, found: [report(0), lost, report(2)] });
    const answered = await asked;
    expect(answered?.results).toMatchObject([{ url: "/0/" }, { isUnloaded: true, day: "2024-04-01" }, { url: "/2/" }]);
    expect(answered && hasUnloaded(answered)).toBe(true);
    void asker.ask(state("a"), false);
    expect(created()).toBe(2);
  });

  it("fails where none of several results could be loaded", async () => {
    const { asker, waiting } = standIn();
    const asked = asker.ask(state("a"), false);
    waiting[0]?.answer({ ...answerOf(0), found: [lost, lost] });
    await expect(asked).rejects.toThrow("No report");
  });

  it("brings further results when asked again after they could not be loaded", async () => {
    const { asker } = standIn();
    const found = [...answerOf(10).found, lost, lost];
    await expect(asker.more({ ...answerOf(0), found }, 10)).rejects.toThrow("No report");
    expect(await asker.more(answerOf(12), 10)).toHaveLength(2);
  });

  it("tells the archive whether the reader is still typing", async () => {
    const { asker, waiting } = standIn();
    void asker.ask(state("a"), true);
    void asker.complete(state("a"));
    expect(waiting.map(({ ask }) => ask.isDraft)).toEqual([true, false]);
  });
});
