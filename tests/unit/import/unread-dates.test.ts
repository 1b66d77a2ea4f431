import { describe, expect, it } from "vitest";
import { importedReport } from "../../factories/imports.ts";

describe("a date that cannot be read", () => {
  it.each([
    ["post.md", "---\ntitle: Fog\ndate: soonish\n---\nFog lay on the bay.\n"],
    [
      "feed.xml",
      "<rss><channel><title>Bay Radio</title><item><title>Fog</title><pubDate>soonish</pubDate><description>Fog lay on the bay.</description></item></channel></rss>",
    ],
    ["item.json", JSON.stringify({ headline: "Fog", body_text: "Fog lay on the bay.", versioncreated: "soonish" })],
  ])("of %s is listed as left out", async (name, text) => {
    const { outcomes, head } = await importedReport(text, name);
    expect(head.date).toMatch(/^TODO\(import\)/);
    const notes = outcomes[0]?.state === "written" ? outcomes[0].notes : [];
    const reason = "a date that could not be read";
    expect(notes.filter((note) => note.reason === reason).map((note) => note.text.replace(/^.*: /, ""))).toEqual([
      "soonish",
    ]);
  });
});
