import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { withContent } from "../../factories/content-folder.ts";
import { filesOfPier, pierPath, pierReport } from "../../factories/pier-report.ts";
import { sourceline } from "../../factories/sourceline.ts";

/** Each test starts processes, which take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const broken = pierReport
  .replace("guest]", "gest]")
  .replace("kind: digest", "kind: digst  ")
  .replace("(/about/)", "(/about)")
  .replace("place:bay-town", "place:bay-twn")
  .replace("storms", "srtosm");

/** The lines that differ, as `line:text`. */
function changes(before: string, after: string): string[] {
  const old = before.split("\n");
  return after.split("\n").flatMap((line, index) => (line === old[index] ? [] : [`${index + 1}:${line}`]));
}

const inFolder = (use: (folder: string, file: string) => Promise<void>) =>
  withContent({ ...filesOfPier, [pierPath]: broken }, (folder) => use(folder, join(folder, pierPath)));

describe("check --fix", () => {
  it("mends what leaves no choice, shows it, and leaves the rest to the editor", async () => {
    await inFolder(async (folder, file) => {
      const { code, out } = await sourceline(["check", "--fix"], folder);
      expect(code).toBe(1);
      expect(changes(broken, readFileSync(file, "utf8"))).toEqual([
        "5:kind: digest",
        "6:authors: [desk, guest]",
        "29:The old pier of [Bay Town](place:bay-town) is closed, the [Gazette](outlet:gazette) reports.",
        "37:**Background:** Read [the earlier report](report:2024/03/storm) and [how we work](/about/).",
      ]);
      expect(out).toContain("@@ -6 +6 @@\n-authors: [desk, gest]\n+authors: [desk, guest]\n");
      expect(out).toContain("1 file changed.\n");
      expect(out).toMatch(/1 error in 1 file, 12 files checked\.\n$/);
    });
  });

  it("writes nothing in a dry run", async () => {
    await inFolder(async (folder, file) => {
      const { code, out } = await sourceline(["check", "--fix", "--dry-run"], folder);
      expect({ code, same: readFileSync(file, "utf8") === broken }).toEqual({ code: 0, same: true });
      expect(out).toMatch(/-kind: digst {2}\n\+kind: digest\n/);
      expect(out).toMatch(/1 file would be changed\. Nothing was written\.\n$/);
    });
  });

  it("touches only what was asked for", async () => {
    await inFolder(async (folder, file) => {
      const { code } = await sourceline(["check", "--fix", "--only", "link", "reports/2024/04"], folder);
      expect(code).toBe(0);
      expect(changes(broken, readFileSync(file, "utf8")).map((line) => line.split(":")[0])).toEqual(["37"]);
      await sourceline(["check", "--fix", "reports/2024/03"], folder);
      expect(changes(broken, readFileSync(file, "utf8"))).toHaveLength(1);
    });
  });

  it("says where there is nothing to mend", async () => {
    await withContent({ ...filesOfPier, [pierPath]: pierReport }, async (folder) => {
      const { code, out } = await sourceline(["check", "--fix"], folder);
      expect(code).toBe(0);
      expect(out).toContain("Nothing to mend without an editor's judgement.\n");
    });
  });

  it("keeps the rights of a file, and a link a link", async () => {
    await inFolder(async (folder, file) => {
      const elsewhere = join(folder, "..", "topic.yaml");
      writeFileSync(elsewhere, "name: Linked \ndescription: One line\n");
      symlinkSync(elsewhere, join(folder, "topics/linked.yaml"));
      chmodSync(file, 0o640);
      await sourceline(["check", "--fix"], folder);
      expect(statSync(file).mode & 0o777).toBe(0o640);
      expect(readFileSync(elsewhere, "utf8")).toBe("name: Linked\ndescription: One line\n");
    });
  });
});
