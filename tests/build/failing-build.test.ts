import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type BuildResult,
  buildSite,
  bytesOf,
  copyProject,
  edit,
  head,
  makeSite,
  oneReport,
  reportPath,
  writeContent,
} from "./small-site.ts";

const good = oneReport("The ferry stops.");
const site = makeSite("failing-site", good);
let before: Record<string, string>;

beforeAll(async () => {
  const { code } = await buildSite(site);
  before = bytesOf(site.out);
  expect({ code, hasPages: "index.html" in before }).toEqual({ code: 0, hasPages: true });
});

const broken = {
  ...good,
  [reportPath]: `${head.replace("desk", "dest")}\nThe ferry stops.\n\n**Detials:** No more.\n`,
  "outlets/gazette.yaml": "name: Gazette\nkind: paper\ndescription: Daily of a harbour town\n",
  "topics/ferries.yaml": "name: Ferries\n",
};

describe("a build of content with problems", () => {
  let built: BuildResult;
  beforeAll(async () => {
    writeContent(site, broken);
    built = await buildSite(site);
  });

  it("fails, and says that nothing was built", () => {
    expect(built.code).toBe(1);
    expect(built.output).toContain("Nothing was built.");
    expect(built.output).not.toMatch(/^\s+at /m);
  });

  it("leaves every byte of the last site where it was", () => {
    expect(bytesOf(site.out)).toEqual(before);
  });

  it("stops at a reference that leads nowhere, and says where", () => {
    expect(built.output).toMatch(/ferry\.md:6:11 {2}reference\/unknown-author\n {2}Unexpected author `dest`/);
  });

  it("stops at a complaint of a plugin", () => {
    expect(built.output).toMatch(/ferry\.md:13:1 {2}report\/unknown-label/);
  });

  it("tells the faults of all files with their lines", () => {
    expect(built.output).toMatch(/gazette\.yaml:2:7 {2}field\/value/);
    expect(built.output).toMatch(/ferries\.yaml:1:1 {2}field\/missing/);
  });
});

describe("a build whose pipeline has a fault", () => {
  const project = copyProject("failing-project");
  const source = (path: string): string => join(project, "src", path);
  beforeAll(() => writeContent(site, good));

  const counting = "markdown/rehype-count-words.ts";
  const start = "(tree: Root, file: VFile): void => {";
  const failure = 'throw new Error("Unexpected word");';

  /** Builds with one piece of code changed, and changes it back. */
  async function buildWith(path: string, piece: string, replacement: string): Promise<BuildResult> {
    edit(source(path), piece, replacement);
    const built = await buildSite(site, { project });
    edit(source(path), replacement, piece);
    return built;
  }

  it("fails where a plugin throws, and says in which file", async () => {
    const { code, output } = await buildWith(counting, start, `${start} ${failure}`);
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/ferry\.md:1:1 {2}pipeline\/failed\n.*Unexpected word/),
    });
    expect(bytesOf(site.out)).toEqual(before);
  });

  it("fails where a template throws, and says at which address", async () => {
    const { code, output } = await buildWith("components/Masthead.astro", "---", `---\n${failure}`);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("Unexpected word") });
    expect(output).toMatch(/Unexpected answer 500 for `http\S+\/`/);
    expect(bytesOf(site.out)).toEqual(before);
  });

  it("fails where a report comes without a rendered body", async () => {
    const { code, output } = await buildWith("build/texts.ts", "? text : undefined", "? undefined : undefined");
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining("reports/2024/04/ferry.md has no rendered body"),
    });
    expect(bytesOf(site.out)).toEqual(before);
  });
});
