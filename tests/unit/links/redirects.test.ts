import { afterEach, describe, expect, it } from "vitest";
import { askLink } from "../../../src/links/ask-link.ts";
import { answering, aSite, closeSites, impatient, redirecting } from "../../factories/other-site.ts";

afterEach(closeSites);

describe("a redirect", () => {
  it("for good is a move to where it leads", async () => {
    const { at } = await aSite(redirecting({ "/old": [301, "/newer"], "/newer": [308, "/new"] }));
    expect(await askLink(at("/old"), impatient)).toEqual({ kind: "moved", to: at("/new") });
  });

  it("for the moment is no move", async () => {
    const { at } = await aSite(redirecting({ "/old": [302, "/new"] }));
    expect(await askLink(at("/old"), impatient)).toEqual({ kind: "fine" });
  });

  it("for good is a move only as far as it is for good", async () => {
    const { at } = await aSite(redirecting({ "/old": [301, "/new"], "/new": [307, "/today"], "/today": [301, "/x"] }));
    expect(await askLink(at("/old"), impatient)).toEqual({ kind: "moved", to: at("/new") });
  });

  it("to a page that is gone is unreachable", async () => {
    const { at } = await aSite((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/gone" }).end();
      else response.writeHead(410).end();
    });
    expect(await askLink(at("/old"), impatient)).toEqual({ kind: "unreachable", reason: "answer 410" });
  });

  it("in a circle is unreachable", async () => {
    const { at } = await aSite(redirecting({ "/a": [301, "/b"], "/b": [301, "/a"] }));
    expect(await askLink(at("/a"), impatient)).toEqual({ kind: "unreachable", reason: "circle of redirects" });
  });

  it("without end is unreachable", async () => {
    const { at } = await aSite(({ url = "" }, response) => response.writeHead(302, { location: `${url}x` }).end());
    expect(await askLink(at("/a"), impatient)).toEqual({
      kind: "unreachable",
      reason: "chain of more than 10 redirects",
    });
  });

  it("of a page to the front page is unreachable, since the page is gone", async () => {
    const { at } = await aSite(redirecting({ "/2024/ferry": [301, "/"] }));
    expect(await askLink(at("/2024/ferry"), impatient)).toEqual({
      kind: "unreachable",
      reason: "redirect to the front page",
    });
  });

  it.each(["file:///etc/passwd", "http://[", "javascript:alert(1)"])("to `%s` is unreachable", async (location) => {
    const { at } = await aSite(answering(301, { location }));
    expect(await askLink(at("/page"), impatient)).toEqual({ kind: "unreachable", reason: "redirect to no page" });
  });
});
