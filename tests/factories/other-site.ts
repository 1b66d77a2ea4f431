/** Sites on this machine that behave as badly as real ones. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { AskSettings } from "../../src/links/ask-link.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** How tests ask: with little patience. */
export const impatient: AskSettings = { userAgent: "Sourceline test", timeout: 300, retries: 2, backoff: 5 };

const servers: Server[] = [];

export interface OtherSite {
  /** The address of a path. */
  at(path: string): string;
  /** What was asked for: `HEAD /page`. */
  asked: string[];
}

/** Opens a site; `closeSites` closes it. */
export async function aSite(handler: Handler): Promise<OtherSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}${path}`, asked };
}

export async function closeSites(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export const answering =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end();

/** Redirects some paths, and has a page for all others. */
export const redirecting =
  (ways: Record<string, [status: number, to: string]>): Handler =>
  ({ url = "" }, response) => {
    const [status, location] = ways[url] ?? [200, ""];
    response.writeHead(status, location === "" ? {} : { location }).end();
  };
