/** What was kept is not used after a change of the code that has made it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildSite, bytesOf, cleanBuild, copyProject, edit, makeSite, oneReport, pageOf } from "./small-site.ts";

const project = copyProject("cache-project");
const site = makeSite("cache-site", oneReport("The ferry stops.\n\n**Details:** No more."));
const source = (path: string): string => join(project, "src", path);

async function reportAfterBuild(): Promise<string> {
  expect(await buildSite(site, { project })).toMatchObject({ code: 0 });
  return pageOf(site, "reports/2024/04/ferry/");
}

/** Expects the site that a build makes with nothing kept at all. */
async function expectAsClean(): Promise<void> {
  const bytes = bytesOf(site.out);
  rmSync(join(project, ".cache"), { recursive: true });
  expect(bytes).toEqual(await cleanBuild(site, { project }));
  expect(await buildSite(site, { project })).toMatchObject({ code: 0 });
}

it("renders unchanged text anew after a change of a plugin", async () => {
  expect(await reportAfterBuild()).toContain(">#</a>");
  edit(source("markdown/rehype-anchors.ts"), 'value: "#"', 'value: "§"');
  const page = await reportAfterBuild();
  expect(page).toContain(">§</a>");
  expect(page).not.toContain(">#</a>");
  await expectAsClean();
});

it("makes pages of unchanged content anew after a change of a template", async () => {
  edit(source("components/Masthead.astro"), "<header", '<header data-other="template"');
  expect(await reportAfterBuild()).toContain('data-other="template"');
  await expectAsClean();
});

it("makes pages anew after a change of what they are derived by", async () => {
  edit(source("interface/en.ts"), 'archive: "Archive"', 'archive: "All there is"');
  expect(await reportAfterBuild()).toContain("All there is");
  await expectAsClean();
});
