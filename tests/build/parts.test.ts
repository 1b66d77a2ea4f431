/** A site that machines have built in parts is the site that one machine builds. */
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../bench/random.ts";
import { filesOf } from "./newsroom.ts";
import { aNewsroom } from "./newsroom-edits.ts";
import {
  type BuildResult,
  buildSite,
  bytesOf,
  cacheOf,
  makeSite,
  resultOf,
  runSourceline,
  type SmallSite,
} from "./small-site.ts";

const env = { SOURCE_DATE_EPOCH: "1717243200" };
const site = makeSite("parts-site", filesOf(aNewsroom(seededRandom(3), 30)));
const home = resolve(site.content, "..");
const names = ["2019", "2020", "2021", "2022", "2023", "2024", "front"];
const partOf = (name: string): string => join(home, `part-${name}`);
const parts = names.map(partOf);

/** Another machine has a copy of the content, and nothing of what others have kept. */
function machine(name: string): SmallSite {
  const other = { content: join(home, `machine-${name}`, "content"), out: join(home, `machine-${name}`, "dist") };
  rmSync(join(home, `machine-${name}`), { recursive: true, force: true });
  rmSync(cacheOf(other), { recursive: true, force: true });
  cpSync(site.content, other.content, { recursive: true });
  return other;
}

const run = (of: SmallSite, ...parameters: string[]): Promise<BuildResult> =>
  resultOf(runSourceline(parameters, of, { env }));

/** Assembles parts, which fails, and says why. */
async function refused(folders: readonly string[], of: SmallSite = site): Promise<string> {
  const before = existsSync(of.out) ? bytesOf(of.out) : {};
  const { code, output } = await run(of, "assemble", ...folders);
  expect(code, output).toBe(1);
  expect(existsSync(of.out) ? bytesOf(of.out) : {}).toEqual(before);
  return output.split("\n").at(-2) ?? "";
}

/** The folders of all parts, of which one is a copy that `change` has changed. */
function withChanged(name: string, change: (folder: string) => void): string[] {
  const copy = join(home, `changed-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(partOf(name), copy, { recursive: true });
  change(copy);
  return parts.map((part) => (part === partOf(name) ? copy : part));
}

beforeAll(async () => {
  for (const name of names)
    expect(await run(machine(name), "build", "--edition", name, "--out", partOf(name))).toMatchObject({ code: 0 });
}, 120_000);

describe("editions", () => {
  it("are printed as JSON, and nothing else is", async () => {
    expect(await run(site, "editions")).toEqual({ code: 0, output: `${JSON.stringify(names)}\n` });
  });

  it("that do not exist are refused with those that do", async () => {
    const { code, output } = await run(site, "build", "--edition", "2018", "--out", partOf("2018"));
    expect({ code, last: output.split("\n").at(-2) }).toEqual({
      code: 2,
      last: `Unexpected edition \`2018\`, expected one of ${names.join(", ")}.`,
    });
    expect(existsSync(partOf("2018"))).toBe(false);
  });
});

describe("a part", () => {
  it("has the pages of its edition alone", () => {
    const counts = parts.map((part) => readdirSync(join(part, "pages")).length);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(globSync("**/*.html", { cwd: wholeSite().out }).length);
  });

  it("is built a second time without rendering, and is the same", async () => {
    const of = { content: join(home, "machine-2021", "content"), out: "" };
    const before = bytesOf(partOf("2021"));
    const { output } = await run(of, "build", "--edition", "2021", "--out", partOf("2021"));
    expect(output).toContain("of which 0 new or changed");
    expect(bytesOf(partOf("2021"))).toEqual(before);
  });
});

let whole: SmallSite | undefined;
/** The site as one machine has built it. */
function wholeSite(): SmallSite {
  if (!whole) throw new Error("Unexpected question before the site is built");
  return whole;
}

beforeAll(async () => {
  whole = machine("alone");
  expect(await buildSite(whole, { env })).toMatchObject({ code: 0 });
});

describe("an assembled site", () => {
  it("has the bytes of the site that one machine builds, in whatever order parts come", async () => {
    for (const folders of [parts, parts.toReversed()]) {
      const of = machine("assembling");
      expect(await run(of, "assemble", ...folders)).toMatchObject({ code: 0 });
      expect(bytesOf(of.out)).toEqual(bytesOf(wholeSite().out));
    }
  });

  it("takes the place of another, and a build takes its place", async () => {
    const of = wholeSite();
    const bytes = bytesOf(of.out);
    expect(await run(of, "assemble", ...parts)).toMatchObject({ code: 0 });
    expect(bytesOf(of.out)).toEqual(bytes);
    expect(await buildSite(of, { env })).toMatchObject({ code: 0 });
    expect(bytesOf(of.out)).toEqual(bytes);
  });
});

describe("parts that do not make a site", () => {
  const expected = "expected one of each edition.";

  it("are refused where one is missing, and where one is there twice", async () => {
    expect(await refused(parts.slice(1))).toBe(`Unexpected 0 parts with the edition \`2019\`, ${expected}`);
    expect(await refused([...parts, partOf("front")])).toBe(
      `Unexpected 2 parts with the edition \`front\`, ${expected}`,
    );
  });

  it("are refused where a page is damaged, with its address", async () => {
    const page = (folder: string) => join(folder, "pages", readdirSync(join(folder, "pages"))[0] ?? "");
    const damages = [(file: string) => truncateSync(file, 9), (file: string) => writeFileSync(file, "x"), rmSync];
    for (const damage of damages)
      expect(await refused(withChanged("2022", (folder) => damage(page(folder))))).toMatch(
        /^The page `\/\S*reports\/2022\/\S+` is damaged in `\S+changed-2022`\. Build that edition again\.$/,
      );
  });

  it("are refused where a note is damaged, or a folder is no part", async () => {
    const damaged = withChanged("2022", (folder) => {
      const note = readFileSync(join(folder, "part.json"), "utf8");
      writeFileSync(join(folder, "part.json"), note.replace("2022", "2023"));
    });
    for (const folders of [damaged, [...parts.slice(1), site.content]])
      expect(await refused(folders)).toMatch(
        /^Unexpected folder `\S+`, expected a part as `sourceline build --edition` writes it\. It may be damaged;/,
      );
  });

  it("are refused where the content is another, or the time is one at which more is to be seen", async () => {
    const of = machine("other");
    const file = join(of.content, globSync("reports/**/*.md", { cwd: of.content })[0] ?? "");
    writeFileSync(file, readFileSync(file, "utf8").replace("were counted", "have been counted"));
    expect(await refused(parts, of)).toMatch(
      /^The part `\S+` was built of other content, code or settings than are here\./,
    );
  });
});
