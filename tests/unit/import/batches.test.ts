import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Random, seededRandom } from "../../../bench/random.ts";
import { checkContent } from "../../../src/cli/check-content.ts";
import { dayOfCheck, withContent } from "../../factories/content-folder.ts";
import { harbourTown, importInto } from "../../factories/imports.ts";

const month = "reports/2024/04";

const words =
  "boat pier gull rope tide lamp crane fog bell anchor net sail quay wave storm cargo deck mast oar buoy reef sand shell rain wind cloud star moon coal iron paint brush ladder hat coat boot letter drum flag whistle basket barrel candle kettle spoon bread salt pepper lemon apple plum horse cart wheel bridge tower clock".split(
    " ",
  );

/** Enough words that no two posts are alike. */
function sentence(random: Random): string {
  return Array.from({ length: 40 }, () => random.pick(words)).join(" ");
}

function post(number: number, more = ""): string {
  const day = String((number % 28) + 1).padStart(2, "0");
  return `---\nlayout: post\ntitle: Notice ${number} of the harbour\ndate: 2024-04-${day}\ncanonical_url: https://www.gazette.example/${number}\n---\n\nNotice ${number}: the ferry of Northport leaves at noon, and Ann Reed waits on the quay with her umbrella. The ${sentence(seededRandom(number))}.\n\nA **second** paragraph with [a link](/more) and a list.\n\n- one\n- two\n${more}`;
}

const posts = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`_posts/${number}.md`, post(number)]));

describe("a batch", () => {
  it("of 1,000 foreign posts becomes 1,000 files without problems, within 20 seconds", async () => {
    await withContent(harbourTown, async (folder) => {
      const said: string[] = [];
      const started = performance.now();
      const outcomes = await importInto(folder, posts(1000), { say: (line) => said.push(line) });
      const took = performance.now() - started;
      expect(took).toBeLessThan(20_000);
      expect(outcomes.filter(({ state }) => state === "written")).toHaveLength(1000);
      expect(readdirSync(join(folder, month))).toHaveLength(1000);
      expect(said).toHaveLength(1000);
      const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck });
      expect(problems).toEqual([]);
    });
  }, 60_000);

  it("that was interrupted finishes the rest when it is run again, and changes nothing that is there", async () => {
    await withContent(harbourTown, async (folder) => {
      const first = await importInto(folder, posts(30), { limit: 12 });
      expect(first).toHaveLength(12);
      const [edited = ""] = readdirSync(join(folder, month));
      writeFileSync(join(folder, month, edited), "edited");
      const again = await importInto(folder, posts(30));
      expect(again.filter(({ state }) => state === "there")).toHaveLength(12);
      expect(again.filter(({ state }) => state === "written")).toHaveLength(18);
      expect(readdirSync(join(folder, month))).toHaveLength(30);
      expect(readFileSync(join(folder, month, edited), "utf8")).toBe("edited");
    });
  });

  it("that ended between a file and its line in the ledger knows the file by its text", async () => {
    await withContent(harbourTown, async (folder) => {
      await importInto(folder, { "a.md": post(1) });
      rmSync(join(folder, ".imported.jsonl"));
      const outcomes = await importInto(folder, { "a.md": post(1) });
      expect(outcomes).toEqual([{ label: "a.md", state: "there", path: `${month}/a.md` }]);
    });
  });

  it("does not bring back a report that was moved or deleted, unless it is asked to", async () => {
    await withContent(harbourTown, async (folder) => {
      await importInto(folder, { "a.md": post(1) });
      renameSync(join(folder, month, "a.md"), join(folder, month, "notice.md"));
      expect(await importInto(folder, { "a.md": post(1) })).toEqual([
        { label: "a.md", state: "gone", path: `${month}/a.md` },
      ]);
      expect(readdirSync(join(folder, month))).toEqual(["notice.md"]);
      expect(await importInto(folder, { "a.md": post(1) }, { again: true })).toMatchObject([{ state: "written" }]);
      expect(readdirSync(join(folder, month)).sort()).toEqual(["a.md", "notice.md"]);
    });
  });

  it("reads a ledger whose last line was cut off", async () => {
    await withContent(harbourTown, async (folder) => {
      await importInto(folder, { "a.md": post(1), "b.md": post(2) });
      const ledger = join(folder, ".imported.jsonl");
      writeFileSync(ledger, readFileSync(ledger, "utf8").slice(0, -12));
      const outcomes = await importInto(folder, { "a.md": post(1), "b.md": post(2) });
      expect(outcomes.map(({ state }) => state)).toEqual(["there", "there"]);
    });
  });

  it("gives another name to a report whose name is taken, also by one in another language", async () => {
    await withContent(harbourTown, async (folder) => {
      const ukrainian = post(1).replace(
        /Notice 1: .*/,
        "Пором із Північного відходить опівдні, і Анна Рід чекає на причалі з парасолькою.",
      );
      const outcomes = await importInto(folder, {
        "1/fog.md": post(1),
        "2/fog.md": post(2),
        "3/fog.md": ukrainian.replace("Notice 1 of the harbour", "Пором"),
      });
      expect(outcomes.map((one) => ("path" in one ? one.path : ""))).toEqual([
        `${month}/fog.md`,
        `${month}/fog-2.md`,
        `${month}/fog-3.uk.md`,
      ]);
    });
  });

  it("that is only tried writes nothing, and shows the report", async () => {
    await withContent(harbourTown, async (folder) => {
      const said: string[] = [];
      await importInto(folder, { "a.md": post(1) }, { dryRun: true, say: (line) => said.push(line) });
      expect(existsSync(join(folder, "reports"))).toBe(false);
      expect(existsSync(join(folder, ".imported.jsonl"))).toBe(false);
      expect(said[0]).toMatch(/^---\ntitle: "?Notice 1 of the harbour"?\n/);
    });
  });

  it("writes all that it says to a file where one is named", async () => {
    await withContent(harbourTown, async (folder) => {
      const reportFile = join(folder, "..", "report.txt");
      await importInto(folder, { "a.md": post(1), "b.md": "---\ntitle: A\ndraft: true\n---\nText." }, { reportFile });
      expect(readFileSync(reportFile, "utf8")).toBe(`written  ${month}/a.md  (0 to fill in, 1 left out)
  understood: linked place:northport, person:ann-reed
  understood: digest of 2024-04-02 in \`en\`
  left out: layout: post (a field that reports do not have)
left out   b.md: a draft there
1 written, 0 imported before, 1 left out, 0 failed.
`);
    });
  });

  it("in a language that the site does not have fails with what to do", async () => {
    const files = { ...harbourTown, "site.yaml": "languages: [en, uk]\n" };
    await withContent(files, async (folder) => {
      const outcomes = await importInto(folder, {
        "a.txt": "date 2024-04-01\nПаром отходит в полдень, и все ждут на причале.\nДетали: Это было вчера.",
      });
      expect(outcomes).toEqual([
        {
          label: "a.txt",
          state: "failed",
          reason:
            "Unexpected language `ru`, expected one of `en`, `uk`. Add it to `languages` in `site.yaml`, or say which one is meant with `--language`",
        },
      ]);
    });
  });

  it("for an outlet, author or file that does not exist is refused before it begins", async () => {
    await withContent(harbourTown, async (folder) => {
      const text = { "a.txt": "Fog." };
      await expect(importInto(folder, text, { outlet: "times" })).rejects.toThrow(
        "There is no outlet `times` in `outlets/`.",
      );
      await expect(importInto(folder, text, { author: "ann" })).rejects.toThrow(
        "There is no author `ann` in `authors/`.",
      );
      const from = join(folder, "nothing.txt");
      await expect(importInto(folder, text, { from })).rejects.toThrow(
        `There is no file or folder \`${from}\`. Name one, or \`-\` for text that is piped in.`,
      );
    });
  });
});
