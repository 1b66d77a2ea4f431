import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ServedSite, serve } from "../../../src/cli/serve.ts";

const parent = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(parent, "site");
const open: ServedSite[] = [];

beforeAll(() => {
  mkdirSync(join(folder, "about"), { recursive: true });
  mkdirSync(join(folder, "pagefind"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "front page");
  writeFileSync(join(folder, "404.html"), "no such page");
  writeFileSync(join(folder, "about/index.html"), "about");
  writeFileSync(join(folder, "robots.txt"), "robots");
  writeFileSync(join(folder, "pagefind/en.pf_meta"), "index");
});

afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});

afterAll(() => rmSync(parent, { recursive: true }));

async function serveSite(base = "/", port = 0): Promise<ServedSite> {
  const site = await serve({ folder, base, port });
  open.push(site);
  return site;
}

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Sends the path as it is: `fetch` would resolve its dots first. */
function get(site: ServedSite, path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("a served site", () => {
  it("shows the page of a folder, and does not let it be cached", async () => {
    const { status, headers, body } = await get(await serveSite(), "/about/");
    expect({ status, body }).toEqual({ status: 200, body: "about" });
    expect(headers).toMatchObject({ "content-type": "text/html;charset=utf-8", "cache-control": "no-cache" });
  });

  it("shows the page of a folder with a query", async () => {
    expect((await get(await serveSite(), "/about/?q=harbour")).body).toBe("about");
  });

  it("leads from a folder without its slash to the one with it, and keeps the query", async () => {
    const { status, headers } = await get(await serveSite("/news/"), "/news/about?q=harbour");
    expect(status).toBe(301);
    expect(headers).toMatchObject({ location: "/news/about/?q=harbour" });
  });

  it("never leads to another host", async () => {
    expect((await get(await serveSite(), "//about")).headers).toMatchObject({ location: "/about/" });
  });

  it("shows the page for what is missing, with status 404", async () => {
    const { status, headers, body } = await get(await serveSite(), "/nothing/");
    expect({ status, body }).toEqual({ status: 404, body: "no such page" });
    expect(headers).toMatchObject({ "content-type": "text/html;charset=utf-8" });
  });

  it("names the type of texts and of search indexes", async () => {
    const site = await serveSite();
    expect((await get(site, "/robots.txt")).headers).toMatchObject({ "content-type": "text/plain;charset=utf-8" });
    expect((await get(site, "/pagefind/en.pf_meta")).headers).toMatchObject({
      "content-type": "application/octet-stream",
    });
  });

  it("lives below its base path only", async () => {
    const site = await serveSite("/news/");
    expect(site.address).toMatch(/^http:\/\/localhost:\d+\/news\/$/);
    expect((await get(site, "/news/")).body).toBe("front page");
    expect((await get(site, "/news")).headers).toMatchObject({ location: "/news/" });
    expect((await get(site, "/")).status).toBe(404);
    expect((await get(site, "/newsabout/")).status).toBe(404);
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/about/../../secret.txt", "/..%2fsecret.txt", "/%zz", "/%00"])(
    "answers %s with 404",
    async (path) => {
      const { status, body } = await get(await serveSite(), path);
      expect({ status, body }).toEqual({ status: 404, body: "no such page" });
    },
  );

  it("refuses to be written to", async () => {
    const { status, headers } = await get(await serveSite(), "/", "POST");
    expect(status).toBe(405);
    expect(headers).toMatchObject({ allow: "GET, HEAD" });
  });

  it("shows a file that was written after it began", async () => {
    const site = await serveSite();
    writeFileSync(join(folder, "late.txt"), "late");
    expect((await get(site, "/late.txt")).body).toBe("late");
  });

  it("leaves its port when it is closed", async () => {
    const first = await serve({ folder, base: "/", port: 0 });
    const port = Number(new URL(first.address).port);
    await first.close();
    expect((await serveSite("/", port)).address).toBe(first.address);
  });
});

it("does not wait for a slow reader when it is closed", async () => {
  const site = await serve({ folder, base: "/", port: 0 });
  const reader = connect({ host: "localhost", port: Number(new URL(site.address).port) });
  reader.on("error", () => undefined).write("GET / HTTP/1.1\r\n");
  await once(reader, "connect");
  await expect(site.close()).resolves.toBeUndefined();
});

describe("a site that cannot be served", () => {
  it("says which port to set where its own is taken", async () => {
    const port = Number(new URL((await serveSite()).address).port);
    await expect(serve({ folder, base: "/", port })).rejects.toThrow(
      `Port ${port} is taken. Set another one: PORT=${port + 1} npm start`,
    );
  });

  it("says to build first where there is no site", async () => {
    await expect(serve({ folder: "tests/output/never-built", base: "/", port: 0 })).rejects.toThrow(
      "There is no site in `tests/output/never-built/` yet. Run `npm run build` first.",
    );
  });
});
