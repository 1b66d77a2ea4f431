import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite, copyProject, edit, makeSite, oneReport, pageOf } from "./small-site.ts";

const project = copyProject("cache-project");
const site = makeSite("cache-site", oneReport("The ferry stops.\n\n**Details:** No more."));
const source = (path: string): string => join(project, "src", path);

async function reportAfterBuild(): Promise<string> {
  expect(await buildSite(site, { project })).toMatchObject({ code: 0 });
  return pageOf(site, "reports/2024/04/ferry/");
}

describe("a build after a change of the code", () => {
  it("renders unchanged text anew: Astro's cache of rendered text does not know plugins", async () => {
    expect(await reportAfterBuild()).toContain(">#</a>");
    edit(source("markdown/rehype-anchors.ts"), 'value: "#"', 'value: "§"');
    const page = await reportAfterBuild();
    expect(page).toContain(">§</a>");
    expect(page).not.toContain(">#</a>");
  });

  it("takes text from the cache where the code is the same", async () => {
    edit(source("corpus/pipeline-settings.ts"), "digest: digestOfSources(sources)", 'digest: "same"');
    await reportAfterBuild();
    edit(source("markdown/rehype-anchors.ts"), 'value: "§"', 'value: "¶"');
    expect(await reportAfterBuild()).toContain(">§</a>");
  });
});
