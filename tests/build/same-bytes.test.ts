import { cpSync } from "node:fs";
import { expect, it } from "vitest";
import { siteFolder } from "../build-site.ts";
import { buildSite, bytesOf, makeSite } from "./small-site.ts";

it("gives the same bytes from the same content, in another folder and with an empty cache", async () => {
  const site = makeSite("same-site", {});
  cpSync("content", site.content, { recursive: true });
  expect(await buildSite(site)).toMatchObject({ code: 0, output: expect.not.stringContaining("of which 0 new") });
  const bytes = bytesOf(site.out);
  expect(bytes).toEqual(bytesOf(siteFolder));
  expect(Object.keys(bytes).filter((path) => path.startsWith("pagefind/")).length).toBeGreaterThan(10);
});
