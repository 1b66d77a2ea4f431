import { afterEach, describe, expect, it } from "vitest";
import { askLink } from "../../../src/links/ask-link.ts";
import { answering, aSite, closeSites, impatient } from "../../factories/other-site.ts";

afterEach(closeSites);

describe("a page", () => {
  it("that answers HEAD is fine, and is not asked for more", async () => {
    const { at, asked } = await aSite(answering(200));
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "fine" });
    expect(asked).toEqual(["HEAD /page"]);
  });

  it("of a site that does not know HEAD is asked for by GET", async () => {
    const { at, asked } = await aSite((request, response) =>
      response.writeHead(request.method === "HEAD" ? 405 : 200).end("page"),
    );
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "fine" });
    expect(asked).toEqual(["HEAD /page", "GET /page"]);
  });

  it("is not read to its end", async () => {
    const { at } = await aSite((request, response) => {
      if (request.method === "HEAD") response.writeHead(501).end();
      else response.writeHead(200).write("a page that never ends");
    });
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "fine" });
  });

  it("that is not there is unreachable, and is not asked for again", async () => {
    const { at, asked } = await aSite(answering(404));
    expect(await askLink(at("/gone"), impatient)).toEqual({ kind: "unreachable", reason: "answer 404" });
    expect(asked).toEqual(["HEAD /gone", "GET /gone"]);
  });

  it("that fails for a moment is asked for again", async () => {
    let count = 0;
    const { at } = await aSite((_request, response) => {
      count += 1;
      response.writeHead(count < 4 ? 503 : 200).end();
    });
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "fine" });
    expect(count).toBe(4);
  });

  it("that fails each time is unreachable", async () => {
    const { at, asked } = await aSite(answering(500));
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "unreachable", reason: "answer 500" });
    expect(asked).toEqual(["HEAD /page", "GET /page", "GET /page", "GET /page"]);
  });

  it("of a site that says nothing is unreachable after the time that is given to it", async () => {
    const { at } = await aSite(() => undefined);
    expect(await askLink(at("/page"), { ...impatient, timeout: 50, retries: 0 })).toEqual({
      kind: "unreachable",
      reason: "silence of 0.05 s",
    });
  });

  it("of a site that hangs up is unreachable", async () => {
    const { at } = await aSite((request) => request.socket.destroy());
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "unreachable", reason: "broken connection" });
  });

  it("of a site that is switched off is unreachable", async () => {
    const { at } = await aSite(answering(200));
    const url = at("/page");
    await closeSites();
    expect(await askLink(url, impatient)).toEqual({ kind: "unreachable", reason: "refused connection" });
  });

  it.each([401, 403, 429, 451, 999])("of a site that turns programs away with %i says nothing", async (status) => {
    const { at } = await aSite(answering(status));
    expect(await askLink(at("/page"), { ...impatient, retries: 0 })).toEqual({ kind: "refused", status });
  });

  it("is asked for no sooner than the site wants", async () => {
    const times: number[] = [];
    const { at } = await aSite((_request, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { "retry-after": "1" }).end();
      else response.writeHead(200).end();
    });
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "fine" });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
  });

  it("with an address that is none is unreachable", async () => {
    expect(await askLink("http://[", impatient)).toEqual({ kind: "unreachable", reason: "malformed address" });
  });

  it("is asked for in our name", async () => {
    let name: string | undefined;
    const { at } = await aSite((request, response) => {
      name = request.headers["user-agent"];
      response.end();
    });
    await askLink(at("/page"), impatient);
    expect(name).toBe("Sourceline test");
  });
});
