/** Serves a folder as a web host would, and keeps account of what it sent. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listen } from "../src/cli/port.ts";

export interface SentFile {
  path: string;
  /** Of the body, as sent: compressed with Brotli if it is text. */
  bytes: number;
}

export interface CountedSite {
  address: string;
  /** When something was last asked for, as `Date.now()` says. */
  lastRequest: () => number;
  /** What was sent since this was last asked. */
  take: () => SentFile[];
  close: () => Promise<void>;
}

/** Text; Pagefind's own files are compressed as it writes them. */
const textTypes: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=utf-8",
};
/** Larger files are compressed less hard: Brotli at its best needs minutes for an index of many megabytes. */
const largeFile = 2 ** 21;

export async function serveCounted(folder: string): Promise<CountedSite> {
  const bodies = new Map<string, Buffer | undefined>();
  let sent: SentFile[] = [];
  let last = 0;
  const server = createServer((request, response) => {
    last = Date.now();
    const path = filePath(request.url ?? "/");
    if (!bodies.has(path)) bodies.set(path, bodyOf(join(folder, path)));
    const body = bodies.get(path);
    sent.push({ path, bytes: body?.length ?? 0 });
    answer(response, path, body);
  });
  const address = `http://localhost:${await listen(server, 0)}/`;
  return {
    address,
    lastRequest: () => last,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function filePath(url: string): string {
  const path = posix.normalize(decodeURI(new URL(url, "http://localhost").pathname));
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** `undefined` for what is not a file. */
function bodyOf(path: string): Buffer | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const body = readFileSync(path);
  if (textTypes[extname(path)] === undefined) return body;
  const quality = body.length > largeFile ? 9 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function answer(response: ServerResponse, path: string, body: Buffer | undefined): void {
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = textTypes[extname(path)];
  const encoding = type === undefined ? {} : { "Content-Encoding": "br" };
  response.writeHead(200, {
    "Content-Type": type ?? "application/octet-stream",
    "Content-Length": body.length,
    // Addresses of bundles stay while their content changes: a browser asks again on its next visit, not on this one.
    "Cache-Control": "max-age=600",
    ...encoding,
  });
  response.end(body);
}
