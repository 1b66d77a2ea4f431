import { join } from "node:path";
import { expect, it } from "vitest";
import { buildSite, copyProject, edit, makeSite, oneReport, pageOf } from "./small-site.ts";

const project = copyProject("cache-project");
const site = makeSite("cache-site", oneReport("The ferry stops.\n\n**Details:** No more."));

async function reportAfterBuild(): Promise<string> {
  expect(await buildSite(site, { project })).toMatchObject({ code: 0 });
  return pageOf(site, "reports/2024/04/ferry/");
}

it("renders unchanged text anew after a change of a plugin, of which Astro's cache of rendered text knows nothing", async () => {
  expect(await reportAfterBuild()).toContain(">#</a>");
  edit(join(project, "src/markdown/rehype-anchors.ts"), 'value: "#"', 'value: "§"');
  const page = await reportAfterBuild();
  expect(page).toContain(">§</a>");
  expect(page).not.toContain(">#</a>");
});
