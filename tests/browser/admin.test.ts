import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { collectionNames } from "../../src/domain/collection.ts";
import { eventually, siteInBrowser } from "./browser.ts";

const content = "tests/output/admin-content";
const folder = "tests/output/site-admin";
const base = "/news/";

/** What the repository holds: path in it → text. */
const files: Record<string, string> = {};

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync("tests/browser/content", content, { recursive: true });
  const settings = readFileSync(join(content, "site.yaml"), "utf8");
  writeFileSync(join(content, "site.yaml"), `${settings}\ncms: { backend: test }\n`);
  for (const path of globSync("**/*.{md,yaml}", { cwd: content }))
    files[`content/${path}`] = readFileSync(join(content, path), "utf8");
  const env = { BASE_PATH: base, CONTENT_DIR: content, OUT_DIR: folder };
  const { ok, output } = await run(process.execPath, ["src/cli/bootstrap.mjs", "build"], { env, quiet: true });
  expect(ok, output).toBe(true);
});

const site = siteInBrowser(folder, base);

/** The test backend keeps its repository in a folder of the browser. */
const repository = "sveltia-cms-test";

/** Opens a page of the CMS, signed in, on a repository with these files. */
async function openAdmin(path = ""): Promise<Page> {
  const page = await site.open("about/");
  await page.evaluate(writeFiles, { repository, files });
  await page.goto(`${site.address}admin/`);
  await page.getByRole("button", { name: "Work with Test Repository" }).click();
  await page.getByRole("row", { name: "The ferry stops running" }).waitFor();
  if (path !== "") await page.goto(`${site.address}admin/#/collections/${path}`);
  return page;
}

async function writeFiles({ repository: name, files: texts }: { repository: string; files: Record<string, string> }) {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  for (const [path, text] of Object.entries(texts)) {
    const parts = path.split("/");
    const file = parts.pop() ?? "";
    let parent = root;
    for (const part of parts) parent = await parent.getDirectoryHandle(part, { create: true });
    const stream = await (await parent.getFileHandle(file, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}

async function readFile({ repository: name, path }: { repository: string; path: string }) {
  let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  try {
    for (const part of parts) parent = await parent.getDirectoryHandle(part);
    return await (await (await parent.getFileHandle(file)).getFile()).text();
  } catch {
    return undefined;
  }
}

const textOf = (page: Page, path: string) => page.evaluate(readFile, { repository, path });

/** A field of the form, in the first language. */
const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`).first();

// Each test fails as well if the page asks another host for something, or writes an error to the console.
describe("writing in the browser", () => {
  it("shows every collection", async () => {
    const page = await openAdmin();
    const labels = collectionNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const list = page.getByRole("tree", { name: "Collection List" });
    for (const label of labels) await list.getByText(label, { exact: true }).waitFor();
  });

  it("opens a report in a form, beside its translation", async () => {
    const page = await openAdmin("reports/entries/2024/04/ferry");
    await field(page, "title").waitFor();
    expect(await field(page, "title").getByRole("textbox").inputValue()).toBe("The ferry stops running");
    const translated = page.locator('[data-locale="uk"] [data-key-path="title"]');
    expect(await translated.getByRole("textbox").inputValue()).toMatch(/[а-я]/);
    expect(await field(page, "kind").getByRole("radio").count()).toBe(4);
    await field(page, "authors").getByText("Desk").waitFor();
    await field(page, "summary").getByText("The standfirst, 60 to 300 characters").waitFor();
    await field(page, "sources").getByText("1 Sources").waitFor();
  });

  it("saves what was edited, and leaves every other line as it was", async () => {
    const page = await openAdmin("reports/entries/2024/04/ferry");
    await field(page, "title").getByRole("textbox").fill("The ferry sails");
    await page.getByRole("button", { name: "Save" }).click();
    const path = "content/reports/2024/04/ferry.md";
    const expected = files[path]?.replace("title: The ferry stops running\n", "title: The ferry sails\n");
    expect(expected).not.toBe(files[path]);
    await eventually(() => textOf(page, path)).toBe(expected);
    const translation = "content/reports/2024/04/ferry.uk.md";
    expect(await textOf(page, translation)).toBe(files[translation]);
  });

  it("makes a new file in its place, under a name in Latin letters", async () => {
    const page = await openAdmin("topics/new");
    await field(page, "name.en").getByRole("textbox").fill("Пристань і порт");
    await field(page, "description.en").getByRole("textbox").fill("Where boats land");
    await page.getByRole("button", { name: "Save" }).click();
    await eventually(() => textOf(page, "content/topics/pristan-i-port.yaml")).toBe(
      "name: Пристань і порт\ndescription: Where boats land\n",
    );
  });
});
