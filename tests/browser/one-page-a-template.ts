/** Pages to look at, from what the built site has: a template that comes later is looked at without further ado. */
import { globSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteFolder } from "../build-site.ts";

/** A search that has results, filters and passages. */
export const busySearch = "search/?q=reuters";
/** An address without a page. */
export const nowhere = "no-such-page/";

/** Of each template the longest page, which has the most of what can go wrong; in English, or below `uk/`. */
export function onePageATemplate(below: "" | "uk/" = ""): string[] {
  const longest = new Map<string, { path: string; size: number }>();
  for (const path of pagesOf(below)) {
    const { size } = statSync(join(siteFolder, below, path, "index.html"));
    const template = templateOf(path, below);
    if (size > (longest.get(template)?.size ?? 0)) longest.set(template, { path, size });
  }
  const paths = [...longest.values()].map(({ path }) => below + (path === "search/" ? busySearch : path));
  return [...paths.sort(), nowhere];
}

/** Paths such as `people/`, from the front page's empty one on. */
function pagesOf(below: string): string[] {
  const pages = globSync("**/index.html", { cwd: join(siteFolder, below) }).map((file) => `${dirname(file)}/`);
  return pages.map((path) => (path === "./" ? "" : path)).filter((path) => below !== "" || !path.startsWith("uk/"));
}

/** Lists that one page makes, whatever is listed. */
const plainLists = ["people", "organisations", "places", "outlets", "topics"];

/** `places/russia/` → `places/…`; a page at the top with no others below it is a standing page. */
function templateOf(path: string, below: string): string {
  const [first = "", ...rest] = path.split("/").slice(0, -1);
  if (rest.length > 0) return [first, ...rest.map(() => "…")].join("/");
  if (plainLists.includes(first)) return "plain list";
  if (["", "search"].includes(first)) return first;
  return globSync(`${first}/*/`, { cwd: join(siteFolder, below) }).length > 0 ? first : "standing page";
}
