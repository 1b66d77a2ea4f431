import { afterEach, describe, expect, it } from "vitest";
import { askLinks } from "../../../src/links/ask-links.ts";
import { aSite, closeSites, type Handler, impatient } from "../../factories/other-site.ts";

afterEach(closeSites);

describe("many pages", () => {
  it("of one site are asked for one after the other, with a pause, and each once", async () => {
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const { at, asked } = await aSite((_request, response) => {
      times.push(performance.now());
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 10);
    });
    const answers = new Map<string, unknown>();
    const urls = [at("/a"), at("/b"), at("/a")];
    await askLinks(urls, { ...impatient, concurrency: 4, pauseOfHost: 60 }, (url, answer) => {
      answers.set(url, answer);
      return undefined;
    });
    expect([...answers]).toEqual([
      [at("/a"), { kind: "fine" }],
      [at("/b"), { kind: "fine" }],
    ]);
    expect(asked).toEqual(["HEAD /a", "HEAD /b"]);
    expect(most).toBe(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(60);
  });

  it("of several sites are asked for at once, but of no more than is set", async () => {
    let open = 0;
    let most = 0;
    const slow: Handler = (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end();
      }, 30);
    };
    const sites = await Promise.all([slow, slow, slow, slow].map(aSite));
    const urls = sites.map(({ at }) => at("/"));
    await askLinks(urls, { ...impatient, concurrency: 2, pauseOfHost: 0 }, () => undefined);
    expect(most).toBe(2);
  });

  it("of a silent site are asked for, but not again and again", async () => {
    const { at, asked } = await aSite(() => undefined);
    const patient = { ...impatient, timeout: 40, retries: 1, concurrency: 1, pauseOfHost: 0 };
    await askLinks([at("/a"), at("/b")], patient, () => undefined);
    expect(asked).toEqual(["HEAD /a", "GET /a", "HEAD /b"]);
  });

  it("are asked for no more once that is wanted", async () => {
    const { at, asked } = await aSite((_request, response) => response.end());
    const one = { ...impatient, concurrency: 1, pauseOfHost: 0 };
    await askLinks([at("/a"), at("/b")], one, () => "stop");
    expect(asked).toEqual(["HEAD /a"]);
  });
});
