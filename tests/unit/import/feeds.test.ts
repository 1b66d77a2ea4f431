import { describe, expect, it } from "vitest";
import { feedItems } from "../../../src/import/feed-items.ts";
import { importedReport, importFiles } from "../../factories/imports.ts";

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

function rss(...items: string[]): string {
  return `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>Harbour Gazette</title>
<link>https://www.gazette.example/</link><language>en-gb</language>${items.map((item) => `<item>${item}</item>`).join("\n")}</channel></rss>`;
}

const pier = `<title>New pier opens &amp; closes</title><link>https://www.gazette.example/pier</link>
<guid isPermaLink="false">42</guid><pubDate>Mon, 01 Apr 2024 10:00:00 +0300</pubDate><category>Ferries</category><category>Gulls</category>
<description>Short&nbsp;text.</description><content:encoded><![CDATA[<h1>New pier opens &amp; closes</h1>
<p>The pier in <a href="/bay">the bay</a> opened on Monday, and <b>Northport</b> said nothing. It closed on Tuesday.</p>
<script>steal()</script><p><strong>Note:</strong> bring <a href="javascript:steal()">boots</a> and <img src="/hat.png" alt="a red hat">.</p>
<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td></tr></table>
<ul><li>One</li><li>Two <del>three</del></li></ul><iframe src="https://film.example/1"></iframe>]]></content:encoded>`;

describe("an RSS feed", () => {
  it("becomes reports with the head and text that it gives", async () => {
    const { path, text, problems } = await importedReport(rss(pier), "feed.xml");
    expect(path).toBe("reports/2024/04/new-pier-opens-closes.md");
    expect(text).toBe(`---
title: "New pier opens & closes"
summary: The pier in the bay opened on Monday, and Northport said nothing. It closed on Tuesday.
date: 2024-04-01T10:00+03:00
kind: digest
authors: [desk]
topics: [ferries]
restsOn:
  - outlet: gazette
    title: "New pier opens & closes"
    url: https://www.gazette.example/pier
    published: 2024-04-01
---

The pier in [the bay](https://www.gazette.example/bay) opened on Monday, and **[Northport](place:northport)** said nothing. It closed on Tuesday.

Note: bring boots and a red hat.

| Day    | Boats |
| ------ | ----- |
| Monday | 3     |

- One
- Two three
`);
    expect(problems).toEqual([]);
  });

  it("says what it leaves out, and why", async () => {
    const { outcomes } = await importedReport(rss(pier), "feed.xml");
    const notes = outcomes.flatMap((one) => (one.state === "written" ? one.notes : []));
    const leftOut = notes.filter(({ kind }) => kind === "left out").map(({ text, reason }) => `${text}: ${reason}`);
    expect(leftOut).toEqual([
      "iframe https://film.example/1: reports hold text only",
      "javascript:steal(): the address of a link that leads nowhere outside of its site",
      "https://www.gazette.example/hat.png: an image; its description stays as text",
      "Short text.: a summary shorter or longer than ours may be",
      "Gulls: a tag that is no topic of ours",
    ]);
  });

  it("goes on past an entry without text, and says so", async () => {
    const { outcomes } = await importFiles({ "feed.xml": rss("<title>Nothing</title>", pier) });
    expect(outcomes.map(({ state }) => state)).toEqual(["failed", "written"]);
    expect(outcomes[0]).toEqual({
      label: "Nothing",
      state: "failed",
      reason: "Unexpected item without text, expected a text",
    });
  });

  it("that breaks off gives the entries before the break", async () => {
    const whole = rss(pier, pier.replace("42", "43"));
    const { outcomes } = await importFiles({ "feed.xml": whole.slice(0, whole.lastIndexOf("Two")) });
    expect(outcomes.map(({ state }) => state)).toEqual(["written", "failed"]);
    expect(outcomes[1]).toMatchObject({
      label: "the rest of the file",
      reason: expect.stringMatching(/^Unexpected XML that is not well formed, at \d+:\d+: unclosed tag/),
    });
  });

  it("with a digest in the labelled form keeps the labels, and rests on what the digest rests on", async () => {
    const digest = `<title>The crane</title><link>https://www.gazette.example/crane</link><pubDate>Tue, 02 Apr 2024 10:00:00 GMT</pubDate>
<description><![CDATA[<p>A crane will be replaced in the old harbour of Northport, a station has heard.</p>
<p><strong>Source:</strong> <a href="https://radio.example/crane">Bay Radio</a></p>
<p><b>Quote from one source:</b> "Soon"</p><p><strong>Details:</strong> Two cranes stand there.</p>]]></description>`;
    const { body, head } = await importedReport(rss(digest), "feed.xml");
    expect(body).toContain('**Quote from [one source](source:first):** "Soon"\n\n**Details:** Two cranes stand there.');
    expect(head.restsOn).toMatchObject([
      { outlet: "bay-radio", url: "https://radio.example/crane" },
      { outlet: "gazette", url: "https://www.gazette.example/crane", title: "The crane" },
    ]);
  });

  it("is read as RSS 1.0 too", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}>
<channel><title>Bay</title><link>https://bay.example/</link></channel>
<item><title>Fog</title><link>https://bay.example/fog</link><dc:date>2024-04-01T08:00:00Z</dc:date><description>Fog lay on the bay.</description></item></rdf:RDF>`;
    expect(feedItems(rdf)).toMatchObject([
      { item: { title: "Fog", date: "2024-04-01T08:00Z", url: "https://bay.example/fog", publisher: { name: "Bay" } } },
    ]);
  });
});

describe("an Atom feed", () => {
  const entry = `<entry><id>tag:bay.example,2024:1</id><title type="html">Кран &amp;amp; причал</title>
<link rel="self" href="https://bay.example/1.atom"/><link href="https://bay.example/1"/><author><name>Desk</name></author>
<published>2024-04-01T10:00:00Z</published><updated>2024-04-03T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Кран у Києві <em>замінять</em> влітку.<br/>Про це стало відомо сьогодні зранку в порту.</p></div></content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Затока</title><link href="https://bay.example/"/>${entry}</feed>`;

  it("becomes reports in its language, and begins the file of an outlet that has none", async () => {
    const { path, head, files, problems } = await importedReport(feed, "feed.atom");
    expect(path).toBe("reports/2024/04/kran-prychal.uk.md");
    expect(head).toMatchObject({ title: "Кран & причал", date: "2024-04-01T10:00Z", updated: "2024-04-03" });
    expect(files.get("outlets/zatoka.yaml")).toBe(`# Begun by an import.
name: Затока
kind: online # TODO(import): agency, newspaper, magazine, broadcaster, online, state media, official body or research
site: https://bay.example
description: "TODO(import): one neutral line without a full stop"
`);
    expect(problems.map(({ path: file, place, code }) => `${file}:${place.line} ${code}`)).toEqual([
      "outlets/zatoka.yaml:3 import/unfinished",
      "outlets/zatoka.yaml:5 import/unfinished",
    ]);
  });

  it("keeps text in XHTML, with its emphasis and lines", async () => {
    const { body } = await importedReport(feed, "feed.atom");
    expect(body).toBe(
      "Кран у [Києві](place:kyiv) *замінять* влітку.\\\nПро це стало відомо сьогодні зранку в порту.\n",
    );
  });
});
