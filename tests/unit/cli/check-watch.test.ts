import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { withContent } from "../../factories/content-folder.ts";
import { filesOfPier, pierPath, pierReport } from "../../factories/pier-report.ts";

/** Each test starts processes, which take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const pier = { ...filesOfPier, [pierPath]: pierReport };
const patience = 20_000;

/** A check that watches a folder; `next` gives what it prints of one check, up to its last line. */
function watched(folder: string) {
  const env = { ...process.env, CONTENT_DIR: folder };
  const child = spawn(process.execPath, ["src/cli/sourceline.ts", "check", "--watch"], { env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const next = async (): Promise<string> => {
    const end = /Checked in \d+ ms\. Waiting for changes; Ctrl\+C ends it\.\n/;
    const started = Date.now();
    while (!end.test(printed) && Date.now() - started < patience)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const length = (end.exec(printed)?.index ?? 0) + (end.exec(printed)?.[0].length ?? 0);
    const part = printed.slice(0, length);
    printed = printed.slice(length);
    return part;
  };
  return { child, next };
}

/** What a check of a folder prints after each of some changes. */
async function afterChanges(changes: ((folder: string) => void)[]): Promise<string[]> {
  return await withContent(pier, async (folder) => {
    const { next } = watched(folder);
    const parts = [await next()];
    for (const change of changes) {
      change(folder);
      parts.push(await next());
    }
    return parts.map((part) => /(?:No problems|\d+ errors?).*/.exec(part)?.[0] ?? part);
  });
}

const roof = `---
title: A school gets a new roof
summary: The school at the harbour will have a new roof before the winter, says the head teacher in the Gazette.
date: 2024-05-04
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Roof, url: https://gazette.example/roof, published: 2024-05-03 }]
---
Slates have been ordered for the school.
`;

const clean = "No problems, 12 files checked.";
const broken = pierReport.replace("guest]", "gest]");

describe("check --watch", () => {
  it("checks again when a file is written in place, and when it is mended", async () => {
    const write = (text: string) => (folder: string) => writeFileSync(join(folder, pierPath), text);
    expect(await afterChanges([write(broken), write(pierReport)])).toEqual([
      clean,
      "1 error in 1 file, 12 files checked.",
      clean,
    ]);
  });

  it("checks again when an editor puts a new file in place of the old one, each time", async () => {
    const replace = (text: string) => (folder: string) => {
      writeFileSync(join(folder, ".pier.swp"), text);
      renameSync(join(folder, ".pier.swp"), join(folder, pierPath));
    };
    expect(await afterChanges([replace(broken), replace(pierReport), replace(broken)])).toEqual([
      clean,
      "1 error in 1 file, 12 files checked.",
      clean,
      "1 error in 1 file, 12 files checked.",
    ]);
  });

  it("follows new, renamed and removed folders", async () => {
    const move = (from: string, to: string) => (folder: string) => renameSync(join(folder, from), join(folder, to));
    expect(
      await afterChanges([
        move("outlets", "papers"),
        move("papers", "outlets"),
        (folder) => {
          mkdirSync(join(folder, "reports/2024/05"));
          writeFileSync(join(folder, "reports/2024/05/roof.md"), roof);
        },
        (folder) => writeFileSync(join(folder, "reports/2024/05/roof.md"), roof.replace("05-04\nkind", "04-04\nkind")),
        (folder) => rmSync(join(folder, "reports/2024/05"), { recursive: true }),
      ]),
    ).toEqual([
      clean,
      expect.stringMatching(/^\d+ errors in \d+ files, 12 files checked\.$/),
      clean,
      "No problems, 13 files checked.",
      "1 error in 1 file, 13 files checked.",
      clean,
    ]);
  });

  it("reads everything again when the languages of the site change, and minds the severities", async () => {
    const site = (text: string) => (folder: string) => writeFileSync(join(folder, "site.yaml"), text);
    expect(
      await afterChanges([
        (folder) => writeFileSync(join(folder, "pages/about.uk.md"), "---\ntitle: а\nsummary: б\n---\nТекст.\n"),
        site("languages: [en, uk]\n"),
        (folder) => writeFileSync(join(folder, "checks.yaml"), "source/unused: off\nfield/type: off\n"),
      ]),
    ).toEqual([
      clean,
      "1 error in 1 file, 13 files checked.",
      "No problems, 13 files checked.",
      "1 error in 1 file, 13 files checked.",
    ]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends well at %s", async (signal) => {
    await withContent(pier, async (folder) => {
      const { child, next } = watched(folder);
      await next();
      child.kill(signal);
      expect(await once(child, "exit")).toEqual([0, null]);
    });
  });
});
