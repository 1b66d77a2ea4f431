import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedItems } from "../../../src/import/feed-items.ts";
import { ImportError } from "../../../src/import/import-error.ts";
import { readXml } from "../../../src/import/xml-tree.ts";
import { withContent } from "../../factories/content-folder.ts";
import { harbourTown, importedReport, importFiles, importInto } from "../../factories/imports.ts";

const feedOf = (content: string, title = "Fog") =>
  `<rss><channel><title>Bay Radio</title><item><title>${title}</title><pubDate>2024-04-01</pubDate><description><![CDATA[${content}]]></description></item></channel></rss>`;

describe("XML from strangers", () => {
  it("may define no entities, so that nothing is fetched and nothing grows", () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(() => readXml(`${bomb}<rss><channel><title>&b;&c;</title></channel></rss>`)).toThrow(
      new ImportError("Unexpected definitions in the document type, expected none"),
    );
  });

  it("keeps an entity that nobody knows as it stands", () => {
    const [result] = feedItems("<rss><channel><item><title>A &unknown; fog</title></item></channel></rss>");
    expect(result?.item?.title).toBe("A &unknown; fog");
  });

  it("is refused where it is nested too deep", () => {
    const deep = `${"<a>".repeat(300)}${"</a>".repeat(300)}`;
    expect(() => readXml(deep)).toThrow(
      new ImportError("Unexpected elements more than 200 levels deep, expected a few"),
    );
  });

  it("is refused where it is too large", () => {
    expect(() => readXml(`<a>${"x".repeat(50_000_001)}</a>`)).toThrow(
      new ImportError("Unexpected file of 50000008 characters, expected at most 50000000"),
    );
  });
});

describe("a text from strangers", () => {
  it("is left out where its HTML is nested too deep, and the next is imported", async () => {
    const { outcomes } = await importFiles({
      "a.xml": feedOf(`${"<div>".repeat(150)}Deep`),
      "b.xml": feedOf("<p>Fog lay on the bay, and the boats stayed in the harbour of the town.</p>"),
      "c.xml": feedOf(`${"<b><i>".repeat(20_000)}Deep`),
    });
    const deep = "Unexpected text nested more than 100 levels deep, expected a few";
    expect(outcomes).toMatchObject([
      { state: "failed", reason: deep },
      { state: "written" },
      { state: "failed", reason: deep },
    ]);
  });

  it.each([
    ["../../../etc/passwd", "reports/2024/04/etc-passwd.md"],
    ["..\\..\\windows", "reports/2024/04/windows.md"],
    ["/absolute", "reports/2024/04/absolute.md"],
    ["a\u0000b\u202Ec", "reports/2024/04/abc.md"],
    ["ＷＩＤＥ Ünïcödé", "reports/2024/04/wide-unicode.md"],
    ["Щедрий вечір у Києві", "reports/2024/04/shchedryi-vechir-u-kyievi.md"],
    ["x".repeat(300), `reports/2024/04/${"x".repeat(60)}.md`],
  ])("with the slug %j stays in its folder", async (slug, expected) => {
    const text = `---\ntitle: Fog\ndate: 2024-04-01\nslug: ${JSON.stringify(slug)}\n---\nFog lay on the bay.\n`;
    const { path } = await importedReport(text, "post.md");
    expect(path).toBe(expected);
  });

  it("with a title of signs only gets a name from what tells it from others", async () => {
    const { path } = await importedReport(feedOf("<p>Fog lay on the bay.</p>", "!!!"), "feed.xml");
    expect(path).toMatch(/^reports\/2024\/04\/report-[0-9a-f]{8}\.md$/);
  });

  it("loses control characters, marks of direction and hidden joiners", async () => {
    const { body } = await importedReport(
      feedOf("<p>Fog\u202E lay\u200B on\u0085 the\u0007 ba\u00ADy.</p>"),
      "feed.xml",
    );
    expect(body).toBe("Fog lay on the bay.\n");
  });

  it("claims no mention, source or script of ours by its links", async () => {
    const links = ["source:first", "person:ann-reed", "data:text/html,x", "vbscript:x", "//evil.example/x", "#top"];
    const { body } = await importedReport(
      feedOf(`<p>${links.map((link) => `<a href="${link}">word</a>`).join(", ")}</p>`),
      "feed.xml",
    );
    expect(body).toBe("word, word, word, word, word, word\n");
  });

  it("that looks like Markdown stays text", async () => {
    const { body } = await importedReport(
      "A *star* and [a link](person:ann-reed).\n\n# no heading\n\n<b>bold</b> & done.",
    );
    expect(body).toBe("A \\*star\\* and \\[a link]\\(person:ann-reed).\n\n\\# no heading\n\n\\<b>bold\\</b> & done.\n");
  });

  it("that is not UTF-8, or empty, is left out with the reason", async () => {
    const { outcomes } = await importFiles({
      "a.txt": Buffer.from("H\xE4fen", "latin1"),
      "b.txt": " \n",
      "c.html.xml": "<html><p>x",
    });
    expect(outcomes.map((one) => ("reason" in one ? one.reason : ""))).toEqual([
      "Unexpected bytes, expected UTF-8 text",
      "Unexpected empty text, expected something to import",
      "Unexpected markup, expected RSS, Atom, a WordPress export, ninjs, Markdown or text",
    ]);
  });

  it.each([
    ["labels", "Details: x "],
    ["mentions of sources", "The second source said it. "],
    ["quotation marks", '« “ " '],
    ["advertisements", "Advertisement: x "],
  ])("with nothing but %s takes no time to speak of", async (_words, word) => {
    const text = `date 2024-04-01\nThe ferry has a new captain.\nSource: Harbour Gazette\nDetails: ${word.repeat(5000)}`;
    const started = performance.now();
    const { outcomes } = await importFiles({ "a.txt": text });
    expect(outcomes).toMatchObject([{ state: "written" }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("of 10 MB is refused at once, whatever it comes in", async () => {
    const text = "The pier was painted green. ".repeat(360_000);
    const started = performance.now();
    const { outcomes } = await importFiles({
      "a.txt": text,
      "b.md": `---\ntitle: Pier\n---\n${text}`,
      "c.xml": feedOf(`<p>${text}</p>`),
      "d.json": JSON.stringify({ headline: "Pier", body_text: text }),
    });
    const reason = "Unexpected text of more than 1 MB, expected a report";
    expect(outcomes.map((one) => ("reason" in one ? one.reason : ""))).toEqual([reason, reason, reason, reason]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("is not looked for behind a symbolic link", async () => {
    await withContent(harbourTown, async (folder) => {
      const foreign = join(dirname(folder), "foreign");
      mkdirSync(foreign);
      writeFileSync(join(dirname(folder), "secret.md"), "A secret.");
      symlinkSync(dirname(folder), join(foreign, "out"));
      const outcomes = await importInto(folder, { "a.txt": "Fog lay on the bay.", "b.txt": "It lifted." });
      expect(outcomes.map(({ label }) => label)).toEqual(["a.txt", "b.txt"]);
      expect(readdirSync(join(folder, "reports/2024/06"))).toHaveLength(2);
    });
  });
});
