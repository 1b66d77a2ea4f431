import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ContentFiles } from "../factories/content-folder.ts";
import { buildSite, bytesOf, makeSite, oneReport, type SmallSite } from "./small-site.ts";

const settings = "name: Harbour Line\n";
const files = (site: string): ContentFiles => ({ ...oneReport("The ferry stops."), "site.yaml": site });

let off: SmallSite;
let on: SmallSite;

beforeAll(async () => {
  off = makeSite("admin-off", files(settings));
  on = makeSite("admin-on", files(`${settings}cms: { backend: github, repo: harbour/news }\n`));
  for (const site of [off, on]) {
    const { code, output } = await buildSite(site);
    expect(code, output).toBe(0);
  }
});

const namesIn = ({ out }: SmallSite) => Object.keys(bytesOf(out));
const isOfAdmin = (path: string) => path.startsWith("admin/");

describe("writing in the browser", () => {
  it("leaves nothing in a site that does not ask for it", () => {
    expect(namesIn(off).filter(isOfAdmin)).toEqual([]);
    const told = globSync("**/*.{html,js,json,xml,txt}", { cwd: off.out }).filter((path) =>
      /sveltia|\/admin\//i.test(readFileSync(join(off.out, path), "utf8")),
    );
    expect(told).toEqual([]);
  });

  it("changes no byte of what readers get", () => {
    const publicBytes = Object.entries(bytesOf(on.out)).filter(([path]) => !isOfAdmin(path));
    // A build says when the next one is due; nothing else may differ.
    expect(Object.fromEntries(publicBytes)).toEqual(bytesOf(off.out));
  });

  it("brings all that it runs, and the licences of it", () => {
    const paths = namesIn(on).filter(isOfAdmin);
    expect(paths).toContain("admin/index.html");
    expect(paths).toContain("admin/licences.md");
    expect(readFileSync(join(on.out, "admin/licences/sveltia-cms.LICENSE.txt"), "utf8")).toContain("MIT License");
    const networks = paths.filter((path) =>
      /unpkg\.com|jsdelivr\.net|fonts\.gstatic|fonts\.googleapis/.test(readFileSync(join(on.out, path), "latin1")),
    );
    expect(networks).toEqual([]);
  });

  it("is not found by search", () => {
    const index = globSync("pagefind/**/*", { cwd: on.out, withFileTypes: true }).filter((entry) => entry.isFile());
    const text = index.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join();
    expect(index.length).toBeGreaterThan(0);
    expect(text).not.toContain("/admin/");
  });
});
