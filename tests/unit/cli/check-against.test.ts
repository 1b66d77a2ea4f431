import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { againstCheck } from "../../../src/cli/check-against.ts";
import { checkContent } from "../../../src/cli/check-content.ts";
import { dayOfCheck, filesOfReport } from "../../factories/content-folder.ts";

const path = "reports/2024/04/ferry.md";
const report = ({ title = "The ferry stops running", head = "", words = "It will not run again." } = {}) => `---
title: ${title}
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-01
${head}kind: digest
authors: [desk]
restsOn:
  - { outlet: gazette, title: Ferry ends, url: "https://gazette.example/ferry", published: 2024-04-01 }
sources:
  master: { described: the harbour master of the bay, anonymous: the matter is before a court, via: gazette }
---
The ferry across the bay has stopped, said one man, the harbour master, whom the Gazette does not name. 🚢

**Quote from [the harbour master](source:master):** "${words}"
`;

let home: string;
const file = (name: string): string => join(home, name);

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file(name)), { recursive: true });
  writeFileSync(file(name), text);
}

function git(...parameters: string[]): void {
  const identity = ["-c", "user.name=Desk", "-c", "user.email=desk@gazette.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", home, ...identity, ...parameters], { stdio: "ignore" });
}

/** Puts a report and what it needs into a folder of the repository, and commits it. */
function publish(folder: string, text = report()): void {
  git("init", "--quiet", "--initial-branch=main");
  for (const [name, content] of Object.entries(filesOfReport)) write(join(folder, name), content);
  write(join(folder, path), text);
  git("add", ".");
  git("commit", "--quiet", "--message=Published");
}

async function problemsAgainst(folder: string, against: string, now = dayOfCheck): Promise<string[]> {
  const further = [againstCheck({ folder: file(folder), against, now })];
  const { problems } = await checkContent({ folder: file(folder), base: "/", now, further });
  return problems.map((one) => `${one.path}:${one.place.line}:${one.place.column} ${one.code}`);
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "sourceline-against-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const otherTitle = `${path}:2:8 changed/title`;

describe.each(["content", "desk/our reports/content", "."])("content in the folder %s of a repository", (folder) => {
  it("is compared with a commit, a branch or a tag, without touching it", async () => {
    publish(folder);
    git("tag", "v1");
    expect(await problemsAgainst(folder, "main")).toEqual([]);
    write(join(folder, path), report({ title: "No more ferry", words: "It may run again." }));
    for (const reference of ["HEAD", "main", "v1", "refs/heads/main"]) {
      expect(await problemsAgainst(folder, reference)).toEqual([otherTitle, `${path}:14:1 changed/quote`]);
    }
    git("commit", "--quiet", "--all", "--message=Changed");
    expect(await problemsAgainst(folder, "HEAD")).toEqual([]);
    expect(await problemsAgainst(folder, "HEAD~1")).toHaveLength(2);
  });

  it("misses a report that was moved", async () => {
    publish(folder);
    renameSync(file(join(folder, path)), file(join(folder, path.replace("ferry", "no-ferry"))));
    expect(await problemsAgainst(folder, "HEAD")).toEqual([`${path}:1:1 changed/removed`]);
  });
});

describe("what was published", () => {
  it("may be told with the ends of lines and the mark of another system", async () => {
    publish("content");
    write(join("content", path), `\uFEFF${report({ title: "No more ferry" }).replaceAll("\n", "\r\n")}`);
    expect(await problemsAgainst("content", "HEAD")).toEqual([otherTitle]);
    write(join("content", path), report().replaceAll("\n", "\r\n"));
    expect(await problemsAgainst("content", "HEAD")).toEqual([]);
  });

  it("is not what was held back until now", async () => {
    publish("content", report({ head: "embargo: 2024-06-02T06:00Z\n" }));
    write(join("content", path), report({ head: "embargo: 2024-06-02T06:00Z\n", title: "No more ferry" }));
    expect(await problemsAgainst("content", "HEAD")).toEqual([]);
    expect(await problemsAgainst("content", "HEAD", new Date("2024-06-02T06:00Z"))).toEqual([otherTitle]);
  });

  it("is not a figure that only a report carried that was held back", async () => {
    const figure = (unit: string) =>
      write(
        "content/figures/passengers.yaml",
        `name: Passengers\nunit: ${unit}\nsummary: One count is known.\nreadings: [{ on: 2024-04-01, value: ${unit.length}, by: "outlet:gazette", report: 2024/04/ferry }]\n`,
      );
    const changes = async (head: string) => {
      figure("people");
      publish("content", report({ head }));
      figure("people a day");
      return (await problemsAgainst("content", "HEAD")).filter((problem) => problem.includes("changed/"));
    };
    expect(await changes("draft: true\n")).toEqual([]);
    expect(await changes("")).toEqual([
      "figures/passengers.yaml:2:7 changed/figure",
      "figures/passengers.yaml:4:37 changed/figure",
    ]);
  });

  it("may not be hidden again", async () => {
    publish("content");
    write(join("content", path), report({ head: "draft: true\n" }));
    expect(await problemsAgainst("content", "HEAD")).toEqual([`${path}:5:8 changed/removed`]);
  });

  it("can lie in a folder", async () => {
    write(join("published", path), report());
    for (const [name, content] of Object.entries(filesOfReport)) write(join("content", name), content);
    write(join("content", path), report({ title: "No more ferry" }));
    expect(await problemsAgainst("content", file("published"))).toEqual([otherTitle]);
  });
});

describe("git called by git", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is asked about the content, not about the repository of the hook that runs the check", async () => {
    publish("content");
    write(join("content", path), report({ title: "No more ferry" }));
    vi.stubEnv("GIT_DIR", ".git");
    vi.stubEnv("GIT_INDEX_FILE", ".git/index");
    expect(await problemsAgainst("content", "HEAD")).toEqual([otherTitle]);
  });
});

describe("what cannot be compared", () => {
  const refusal = (folder: string, against: string) => expect(problemsAgainst(folder, against)).rejects;

  it.each(["nowhere", "--output=stolen", "HEAD:content", "HEAD^{tree}"])("is told: %s", async (reference) => {
    publish("content");
    await refusal("content", reference).toThrow(
      `Unexpected \`--against ${reference}\`, expected a folder, or a commit, branch or tag of the repository of \`${file("content")}\`. \
In a copy without its history, fetch it first: git fetch --depth=1 origin ${reference}`,
    );
  });

  it("is told where there is no repository", async () => {
    write(join("content", path), report());
    await refusal("content", "HEAD").toThrow(
      `Unexpected \`--against HEAD\`, expected a folder, for git has nothing of \`${file("content")}\`: not a git repository (or any`,
    );
  });

  it("is told where the commit does not have the folder", async () => {
    publish("content");
    renameSync(file("content"), file("reporting"));
    await refusal("reporting", "HEAD").toThrow(
      `There is no folder \`reporting/\` in \`HEAD\`: nothing to compare \`${file("reporting")}\` with.`,
    );
  });

  it("is told of a folder that is not one of content", async () => {
    publish("content");
    await refusal("content", home).toThrow(
      `There are no reports in \`${home}\`, expected a folder such as \`content\`, as it was published.`,
    );
  });
});
