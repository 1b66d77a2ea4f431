/** What a built site weighs, as a web host sends it: compressed with Brotli at its best, as it is done once for files. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

export interface WeighedPage {
  /** `/uk/places/…/`: pages whose addresses have one shape are made by one template. */
  template: string;
  address: string;
  bytes: number;
}

/** The longest page of each template. */
export function longestPages(folder: string): WeighedPage[] {
  const longest = new Map<string, WeighedPage>();
  for (const file of globSync("**/*.html", { cwd: folder })) {
    const address = `/${file.replaceAll(sep, "/").replace(/(^|\/)index\.html$/, "$1")}`;
    const page = { template: templateOf(address), address, bytes: statSync(join(folder, file)).size };
    if (page.bytes > (longest.get(page.template)?.bytes ?? 0)) longest.set(page.template, page);
  }
  return [...longest.values()].sort((a, b) => (a.template < b.template ? -1 : 1));
}

export function templateOf(address: string): string {
  const [, prefix = "", path = ""] = /^(\/uk)?\/(.*)$/.exec(address) ?? [];
  const [first, ...rest] = path.split("/");
  return [prefix, first, ...rest.map((part) => (part === "" ? "" : "…"))].join("/");
}

export function brotliBytes(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

/** The bytes of a page as they are sent. */
export function brotliOfPage(folder: string, address: string): number {
  return brotliBytes(readFileSync(join(folder, address.endsWith("/") ? `${address}index.html` : address)));
}

export interface Script {
  /** Path of a file, or `inline` for one that stands in the page. */
  path: string;
  text: string;
}

/** All scripts of the search page: those in it, its files, and what these import. */
export function searchScripts(folder: string): Script[] {
  const html = readFileSync(join(folder, "search/index.html"), "utf8");
  const modules = [...html.matchAll(/<script type="?module"?(?: src="?([^">]+)"?)?>([\s\S]*?)<\/script>/g)];
  const inline = modules.flatMap(([, , text = ""]) => (text === "" ? [] : { path: "inline", text }));
  const files = modules.flatMap(([, path]) => path ?? []);
  return [...inline, ...withImports(folder, [...files, ...inline.flatMap(({ text }) => importsOf(text, "/search/"))])];
}

function withImports(folder: string, paths: string[]): Script[] {
  const found = new Map<string, Script>();
  const queue = [...paths];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(folder, path), "utf8");
    found.set(path, { path, text });
    queue.push(...importsOf(text, posix.dirname(path)));
  }
  return [...found.values()];
}

/** What a script imports by name; Pagefind, whose name is put together in the browser, is not ours. */
function importsOf(text: string, from: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)].map(([, path = ""]) => posix.resolve(from, path));
}
