import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname, join, posix } from "node:path";
import sirv from "sirv";

/** What `sirv` cannot tell from a file's ending, or tells without the encoding. */
const types: Record<string, string> = {
  ".txt": "text/plain;charset=utf-8",
  ".pagefind": "application/octet-stream",
  ".pf_filter": "application/octet-stream",
  ".pf_fragment": "application/octet-stream",
  ".pf_index": "application/octet-stream",
  ".pf_meta": "application/octet-stream",
};

/** Answers with the files of `folder` below `base`, which has a slash at both ends. */
export function siteHandler(folder: string, base: string): RequestListener {
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setType });
  return (request, response) => {
    const { path, query } = splitUrl(request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") return sendRefusal(response);
    if (`${path}/` === base) return redirect(response, base + query);
    if (!path.startsWith(base)) return sendNotFound(response, folder);
    const file = path.slice(base.length - 1);
    if (isFolder(folder, file)) return redirect(response, `${path}/${query}`);
    // A file that goes away, or may not be read, must not take the server with it.
    response.once("pipe", (source) => source.once("error", () => response.destroy()));
    sendFile(withUrl(request, file), response, () => sendNotFound(response, folder));
  };
}

/** Several slashes in a row are one: a redirect to `//name/` would lead to another host. */
function splitUrl(url: string): { path: string; query: string } {
  const start = url.indexOf("?");
  const path = start < 0 ? url : url.slice(0, start);
  return { path: path.replace(/\/{2,}/g, "/"), query: start < 0 ? "" : url.slice(start) };
}

/** True for a folder that is asked for without its slash. */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith("/")) return false;
  try {
    return statSync(join(folder, posix.normalize(decodeURI(path)))).isDirectory();
  } catch {
    return false;
  }
}

function withUrl(request: IncomingMessage, path: string): IncomingMessage {
  request.url = path.endsWith("/") ? `${path}index.html` : path;
  return request;
}

function setType(response: ServerResponse, path: string): void {
  const type = types[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address, "Cache-Control": "no-cache" }).end();
}

function sendNotFound(response: ServerResponse, folder: string): void {
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
  response.end(notFoundPage(folder));
}

function notFoundPage(folder: string): string {
  try {
    return readFileSync(join(folder, "404.html"), "utf8");
  } catch {
    return "Not found";
  }
}

function sendRefusal(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD" }).end();
}
