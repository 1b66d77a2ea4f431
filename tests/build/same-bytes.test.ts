import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { digestOfText } from "../../src/corpus/from-disk.ts";
import { siteFolder } from "../build-site.ts";
import { buildSite, bytesOf, makeSite } from "./small-site.ts";

it("gives the same bytes from the same content, in another folder and with an empty cache", async () => {
  const site = makeSite("same-site", {});
  cpSync("content", site.content, { recursive: true });
  rmSync(`.cache/${digestOfText(`${site.content}/`)}`, { recursive: true, force: true });
  expect(await buildSite(site)).toMatchObject({ code: 0 });
  const bytes = bytesOf(site.out);
  expect(bytes).toEqual(bytesOf(resolve(siteFolder)));
  expect(Object.keys(bytes).filter((path) => path.startsWith("pagefind/")).length).toBeGreaterThan(10);
});
