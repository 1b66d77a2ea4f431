/** Search pages to compare with, over the reports of a built site: Pagefind's own interface, and MiniSearch. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { reportPages } from "./search-pages.ts";
import { openStockIndex, writeStockIndex } from "./search-stock.ts";
import type { SearchPage } from "./search-watch.ts";

export type Contender = Omit<SearchPage, "address" | "lastRequest">;

export const stockContender: Contender = {
  name: "Pagefind Component UI, one index",
  field: "pagefind-input input",
  results: "pagefind-results",
  result: 'pagefind-results .pf-result:not([aria-hidden="true"])',
};

/** Writes one index of all reports, and a page with the components that Pagefind has for it. */
export async function writeStockSite(site: string, language: string, folder: string): Promise<void> {
  await writeStockIndex({ pages: reportPages(site), language, folder: join(folder, "pagefind") });
  writePage(
    folder,
    language,
    `<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-component-ui.js" type="module"></script>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>`,
  );
}

export const miniContender: Contender = {
  name: "MiniSearch, full text",
  field: "input",
  results: "ol",
  result: "ol li",
};

const options = { fields: ["title", "text"], storeFields: ["title"] };

/** Writes a page that loads the full text as an index when its field is first entered, and shows titles. */
export async function writeMiniSite(stockFolder: string, language: string, folder: string): Promise<void> {
  const { pages } = await openStockIndex(join(stockFolder, "pagefind"));
  const index = new MiniSearch(options);
  for (const [id, { meta, content }] of pages) index.add({ id, title: meta.title, text: content });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  copyFileSync("node_modules/minisearch/dist/es/index.js", join(folder, "minisearch.js"));
  writeFileSync(join(folder, "search.js"), miniScript);
  writePage(folder, language, '<input type="search"><ol></ol><script src="/search.js" type="module"></script>');
}

const miniScript = `import MiniSearch from "/minisearch.js";
const [field, list] = [document.querySelector("input"), document.querySelector("ol")];
let loading;
const load = () => (loading ??= fetch("/index.json").then((response) => response.text())
  .then((json) => MiniSearch.loadJSON(json, ${JSON.stringify(options)})));
field.addEventListener("focus", load);
field.addEventListener("input", async () => {
  const index = await load();
  const found = index.search(field.value, { prefix: true, combineWith: "AND" }).slice(0, 10);
  list.replaceChildren(...found.map(({ id, title }) => {
    const link = Object.assign(document.createElement("a"), { href: "/reports/" + id + "/", textContent: title });
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
});
`;

function writePage(folder: string, language: string, body: string): void {
  mkdirSync(folder, { recursive: true });
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><title>Search</title>';
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`,
  );
}
