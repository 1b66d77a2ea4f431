import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withContent } from "../../factories/content-folder.ts";
import { sourceline } from "../../factories/sourceline.ts";

const files = {
  "site.yaml": "languages: [en, uk]\ntimeZone: Europe/Kyiv\n",
  "authors/desk.yaml": "name: Desk\ndescription: The desk\n",
};

const today = { SOURCE_DATE_EPOCH: String(Date.parse("2024-04-30T22:30Z") / 1000) };

describe("sourceline new", () => {
  it("makes a report of today, with the only author, and says what comes next", async () => {
    await withContent(files, async (folder) => {
      const ended = await sourceline(["new", "report", "--title", "Пором: більше не ходить"], folder, today);
      const path = join(folder, "reports/2024/05/porom-bilshe-ne-khodyt.md");
      const next = `Fill in the 8 places marked \`TODO(new)\`. Then:\n  sourceline check ${path}\n  sourceline dev\n`;
      expect(ended).toEqual({ code: 0, err: "", out: `Made ${path}\n\n${next}` });
      expect(readFileSync(path, "utf8")).toContain('\ntitle: "Пором: більше не ходить"\n');
      expect(readFileSync(path, "utf8")).toContain("\ndate: 2024-05-01\n");
      expect(readFileSync(path, "utf8")).toContain("\nauthors: [desk]\n");
    });
  });

  it("sets fields, lists by commas and parts by dots", async () => {
    await withContent(files, async (folder) => {
      const sets = [
        "--set",
        "kind=city",
        "--set",
        "name.uk=Гавань",
        "--set",
        "coordinates={ latitude: 1, longitude: 2 }",
      ];
      const { code, err } = await sourceline(["new", "place", "--title", "Harbour", ...sets], folder);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const text = readFileSync(join(folder, "entities/places/harbour.yaml"), "utf8");
      expect(text).toContain("name:\n  en: Harbour\n  uk: Гавань\n");
      expect(text).toContain("coordinates:\n  latitude: 1\n  longitude: 2\n");
      await sourceline(["new", "event", "--title", "Fair", "--date", "2024", "--set", "places=harbour,pier"], folder);
      expect(readFileSync(join(folder, "events/fair.yaml"), "utf8")).toContain("places: [harbour, pier]\n");
    });
  });

  it("leaves a file that is there as it is", async () => {
    const there = { ...files, "topics/ferries.yaml": "name: Ferries\ndescription: Boats\n" };
    await withContent(there, async (folder) => {
      const path = join(folder, "topics/ferries.yaml");
      const err = `There is already a file \`${path}\`. It was left as it is.\n`;
      expect(await sourceline(["new", "topic", "--title", "Ferries"], folder)).toEqual({ code: 1, out: "", err });
      expect(readFileSync(path, "utf8")).toBe("name: Ferries\ndescription: Boats\n");
    });
  });

  it("shows a file and writes nothing", async () => {
    await withContent(files, async (folder) => {
      const { code, out } = await sourceline(["new", "topic", "--title", "Ferries", "--dry-run"], folder);
      expect(code).toBe(0);
      expect(out).toMatch(/^\S+topics\/ferries\.yaml\n\n# A new topic\./);
      expect(existsSync(join(folder, "topics"))).toBe(false);
    });
  });

  it.each<[string[], string]>([
    [["report"], "Missing `--title`: there is no terminal to ask at.\nSee `sourceline new --help`.\n"],
    [["event"], "Missing `--title` and `--date`: there is no terminal to ask at.\nSee `sourceline new --help`.\n"],
    [
      ["place", "--title", "Harbour"],
      "Missing `--set kind=country|region|city|venue`: there is no terminal to ask at.\nSee `sourceline new --help`.\n",
    ],
    [
      ["rumour"],
      "Unexpected kind `rumour`, expected one of report, page, storyline, event, claim, figure, person, organisation, place, outlet, topic, author\nSee `sourceline new --help`.\n",
    ],
    [["claim", "--title", "A", "--date", "2024"], "Unexpected `--date`: there is no date of a claim.\n"],
    [
      ["report", "--title", "A", "--date", "2024-02-30"],
      "Unexpected date `2024-02-30` for `date`, expected one that exists in the calendar\n`date` is a day such as `2024-04-01`, or a minute with its zone such as `2024-04-01T15:28+03:00`.\n",
    ],
    [
      ["topic", "--title", "A", "--set", "nmae=B"],
      "Unexpected field `nmae`, expected one of `name`, `aliases`, `description`; did you mean `name`?\n",
    ],
    [["topic", "--title", "A", "--set", "name"], "Unexpected `--set name`, expected `--set field=value`.\n"],
    [
      ["place", "--title", "A", "--set", "coordinates={"],
      "Unexpected value `{`, expected YAML such as `{ latitude: 50.45, longitude: 30.52 }`.\n",
    ],
    [
      ["topic", "--title", "A", "--language", "ru"],
      "Unexpected language `ru`, expected one of `en`, `uk` as in `site.yaml`.\n",
    ],
    [
      ["topic", "--title", "!?"],
      "Unexpected file name ``, expected lower-case Latin letters, digits and hyphens. Give one with `--slug`.\n",
    ],
    [
      ["topic", "--title", "A", "--slug", "../a"],
      "Unexpected file name `../a`, expected lower-case Latin letters, digits and hyphens. Give one with `--slug`.\n",
    ],
  ])("refuses %j with exit code 2 and says what is missing or wrong", async (parameters, err) => {
    await withContent(files, async (folder) => {
      expect(await sourceline(["new", ...parameters], folder, today)).toEqual({ code: 2, out: "", err });
    });
  });
});
