/** A built site in a browser, for the tests of one file. */
import { createServer } from "node:http";
import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request } from "playwright";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "../../src/cli/chromium.ts";
import { listen } from "../../src/cli/port.ts";
import { type ServedSite, serve } from "../../src/cli/serve.ts";
import { siteHandler } from "../../src/cli/site-handler.ts";
import { siteFolder } from "../build-site.ts";

/** Widths of a phone, a tablet and a desk. */
export const widths = { narrow: 390, middle: 820, wide: 1440 };
export const height = 900;

export const iranReport = "reports/2024/04/iran-told-moscow-an-attack-was-coming/";

export interface Visit extends BrowserContextOptions {
  width?: number;
  /** Called with the page while it is still empty. */
  prepare?: (page: Page) => Promise<unknown>;
  /** For a page that has to complain: it does not exist, or lacks what it loads. */
  mayComplain?: boolean;
}

/** A test fails if any page that it opened asked another host for something, or wrote an error to the console. */
export class SiteInBrowser {
  #browser: Browser | undefined;
  #server: ServedSite | undefined;
  #complaints: string[] = [];

  async start(folder: string, base: string, policy?: string): Promise<void> {
    const served = policy === undefined ? serve({ folder, base, port: 0 }) : serveWithPolicy(folder, base, policy);
    [this.#browser, this.#server] = await Promise.all([launchChromium(), served]);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** Where the front page is. */
  get address(): string {
    if (!this.#server) throw new Error("Unexpected visit before the first hook, expected it in a test");
    return this.#server.address;
  }

  /** Opens a path in a browser without a past. */
  async open(path = "", { width = widths.wide, prepare, mayComplain, ...options }: Visit = {}): Promise<Page> {
    const context = await this.#browser?.newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      ...options,
    });
    if (!context) throw new Error("Unexpected visit without a browser");
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    if (!mayComplain) this.#listen(page);
    await prepare?.(page);
    await page.goto(this.address + path);
    return page;
  }

  #listen(page: Page): void {
    const { host } = new URL(this.address);
    page.on("request", (request) => isForeign(request, host) && this.#complaints.push(`request: ${request.url()}`));
    page.on("console", (message) => isError(message) && this.#complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => this.#complaints.push(`error: ${error.message}`));
  }

  /** Closes what is open, and returns what was complained of meanwhile. */
  async leave(): Promise<string[]> {
    await Promise.all(this.#browser?.contexts().map((context) => context.close()) ?? []);
    return this.#complaints.splice(0);
  }
}

/** As a host does that sends a content-security policy with every file. */
async function serveWithPolicy(folder: string, base: string, policy: string): Promise<ServedSite> {
  const handle = siteHandler(folder, base);
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    handle(request, response);
  });
  const address = `http://localhost:${await listen(server, 0)}${base}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address, close };
}

function isForeign(request: Request, host: string): boolean {
  const url = new URL(request.url());
  return !["data:", "blob:"].includes(url.protocol) && url.host !== host;
}

function isError(message: ConsoleMessage): boolean {
  return ["error", "warning"].includes(message.type());
}

/** Waits for what a page comes to show. */
export const eventually = <Shown>(show: () => Promise<Shown> | Shown) => expect.poll(show, { timeout: 10_000 });

/** Registers the hooks that serve a built site and open a browser, once a file. */
export function siteInBrowser(folder = siteFolder, base = "/", policy?: string): SiteInBrowser {
  const site = new SiteInBrowser();
  beforeAll(() => site.start(folder, base, policy));
  afterEach(async () => expect(await site.leave()).toEqual([]));
  afterAll(() => site.stop());
  return site;
}
