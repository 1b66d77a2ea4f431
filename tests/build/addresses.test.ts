import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkContent } from "../../src/cli/check-content.ts";
import { siteAddresses } from "../../src/indexes/site-pages.ts";
import { siteFolder } from "../build-site.ts";
import { builtPages, notFound } from "./built-pages.ts";

it("has a page at every address of the site, and no other", async () => {
  const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
  const expected = [...siteAddresses(corpus, "/"), notFound].sort();
  expect(
    builtPages()
      .map(({ address }) => address)
      .sort(),
  ).toEqual(expected);
});

it("ships pages, the search index, the search code, an icon and the time of the next publication, and nothing else", () => {
  const files = globSync("**/*", { cwd: siteFolder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length + 1));
  const others = paths.filter(
    (path) => !/^pagefind\/((en|uk)\/(\d{4}\/|words\.txt$)|names\/)/.test(path) && !path.endsWith(".html"),
  );
  const kinds = new Set(others.map((path) => path.replace(/^(assets\/).*(\.js)$/, "$1….js")));
  expect([...kinds].sort()).toEqual(["assets/….js", "favicon.svg", "next-publish.json"]);
});

it("lets everybody open its folder who may open the folders in it, such as a web server", () => {
  expect(statSync(siteFolder).mode).toBe(statSync(join(siteFolder, "reports")).mode);
});
