import { describe, expect, it } from "vitest";
import { readSite } from "../../../src/corpus/from-disk.ts";
import { type ContentFiles, withContent } from "../../factories/content-folder.ts";

const read = (files: ContentFiles) => withContent(files, readSite);
const defaults = {
  name: "Sourceline",
  description: { en: "News analysis in which every statement carries its source" },
  address: "http://localhost:4321",
  languages: ["en"],
  timeZone: "UTC",
};

describe("site.yaml", () => {
  it("may be missing or empty", async () => {
    expect(await read({})).toEqual({ site: defaults, problems: [] });
    expect(await read({ "site.yaml": "" })).toEqual({ site: defaults, problems: [] });
  });

  it("says what the site is", async () => {
    const { site, problems } = await read({
      "site.yaml": "name: The Ferry\nlanguages: [uk, en]\ntimeZone: Europe/Kyiv\n",
    });
    expect(site).toEqual({ ...defaults, name: "The Ferry", languages: ["uk", "en"], timeZone: "Europe/Kyiv" });
    expect(problems).toEqual([]);
  });

  it("with a fault keeps what is right", async () => {
    const { site, problems } = await read({ "site.yaml": "languages: [en, uk]\ntimezone: Europe/Kyiv\nname: 7\n" });
    expect(site).toEqual({ ...defaults, languages: ["en", "uk"] });
    expect(problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`).sort()).toEqual([
      "2:1 field/unknown",
      "3:7 field/type",
    ]);
  });

  it.each(["languages: en\n", "languages: [en, fr]\n", "languages: [\n", "languages: []\n"])(
    "that leaves the languages open as in %j does not make translations a fault",
    async (text) => {
      const { site, problems } = await read({ "site.yaml": text });
      expect(site.languages).toEqual(["en", "uk", "ru"]);
      expect(problems).toHaveLength(1);
    },
  );

  it.each([
    ["languages: [en, en]\n", "1:12 field/value: Unexpected language twice for `languages`, expected each once"],
    [
      "timeZone: Mars\n",
      "1:11 field/value: Unexpected time zone `Mars` for `timeZone`, expected an IANA name such as `Europe/Kyiv`",
    ],
    [
      "address: sourceline\n",
      "1:10 field/value: Unexpected address `sourceline` for `address`, expected one that begins with `https://`",
    ],
    ["- en\n", "1:1 field/type: Unexpected list, expected map"],
  ])("as %j is told what is wrong", async (text, expected) => {
    const { problems } = await read({ "site.yaml": text });
    expect(problems.map(({ code, message, place }) => `${place.line}:${place.column} ${code}: ${message}`)).toEqual([
      expected,
    ]);
  });
});
