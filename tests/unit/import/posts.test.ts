import { describe, expect, it } from "vitest";
import { importedReport, importFiles } from "../../factories/imports.ts";

const first = "The ferry of Northport has a new captain, and nobody in the harbour knows her name yet.";

const heads: Record<string, string> = {
  YAML: '---\nlayout: post\ntitle: "New captain"\ndate: 2024-04-01 10:00:00 +0300\ntags: [ferries]\nauthor: desk\n---\n',
  TOML: '+++\nlayout = "post"\ntitle = "New captain"\ndate = 2024-04-01T10:00:00+03:00\ntags = ["ferries"]\nauthor = "desk"\n+++\n',
  JSON: '{\n"layout": "post",\n"title": "New captain",\n"date": "2024-04-01T10:00:00+03:00",\n"tags": ["ferries"],\n"author": "desk"\n}\n',
};

describe("a Markdown post of another site", () => {
  it.each(Object.keys(heads))("with a head in %s becomes a report", async (language) => {
    const { path, head, body } = await importedReport(`${heads[language]}\n${first}\n`, "2024-04-01-captain.md", {
      outlet: "gazette",
    });
    expect(path).toBe("reports/2024/04/captain.md");
    expect(head).toMatchObject({ title: "New captain", summary: first, topics: ["ferries"], authors: ["desk"] });
    expect(String(head.date)).toMatch(
      language === "TOML" ? /^2024-04-01T(?:10:00\+03:00|07:00Z)$/ : /^2024-04-01T10:00\+03:00$/,
    );
    expect(body).toBe(`${first.replace("Northport", "[Northport](place:northport)")}\n`);
  });

  it("takes date and name from its file name where the head has none", async () => {
    const { path, head } = await importedReport(
      `---\ntitle: New captain\n---\n${first}`,
      "_posts/2024-04-01-the-captain.md",
    );
    expect(path).toBe("reports/2024/04/the-captain.md");
    expect(head.date).toBe("2024-04-01");
  });

  it("of Hugo is named after its folder, and in the language of its file", async () => {
    const text =
      "---\ntitle: Паром\ndate: 2024-04-01\n---\nПором із Києва відходить опівдні, і всі чекають на причалі з парасольками.";
    const { outcomes } = await importFiles({
      "posts/ferry/index.uk.md": text,
      "posts/_index.md": "---\ntitle: Posts\n---\n",
      "README.md": "# How to write posts",
    });
    expect(outcomes).toMatchObject([
      { label: "README.md", state: "skipped", reason: "a file about its folder" },
      { label: "posts/_index.md", state: "skipped", reason: "a page that lists others" },
      { state: "written", path: "reports/2024/04/ferry.uk.md" },
    ]);
  });

  it("is left out as a draft, and says so", async () => {
    const { outcomes } = await importFiles({
      "a.md": "---\ntitle: A\ndraft: true\n---\nText.",
      "b.md": "---\ntitle: A\npublished: false\n---\nText.",
      "c.md": "---\ntitle: [A\n---\nText.",
    });
    expect(outcomes).toMatchObject([
      { label: "a.md", state: "skipped", reason: "a draft there" },
      { label: "b.md", state: "skipped", reason: "not published there" },
      {
        label: "c.md",
        state: "failed",
        reason: expect.stringMatching(/^Unexpected YAML in the head that cannot be read: /),
      },
    ]);
  });

  it("loses HTML, images, directives and first-level headings, and no words", async () => {
    const post = `---
title: New captain
date: 2024-04-01
canonical_url: https://www.gazette.example/captain
---
# New captain

${first} {% include map.html %}

![The ferry](ferry.png) <em>Really</em> [more][1] and [here](../more/).

# On board

<div class="box"><p>A box &amp; a <kbd>key</kbd></p></div>

| a | b |
| - | - |
| 1 | 2 |

**Hours:** nine to five {{< figure src="x.png" >}}

[1]: https://more.example/
`;
    const { body, problems, outcomes } = await importedReport(post, "captain.md");
    expect(body).toBe(`${first.replace("Northport", "[Northport](place:northport)")}

The ferry *Really* [more](https://more.example/) and [here](https://www.gazette.example/more/).

## On board

A box & a \`key\`

| a | b |
| - | - |
| 1 | 2 |

Hours: nine to five
`);
    expect(problems).toEqual([]);
    const [outcome] = outcomes;
    const leftOut = outcome?.state === "written" ? outcome.notes.filter(({ kind }) => kind === "left out") : [];
    expect(leftOut.map(({ text }) => text)).toEqual([
      "{% include map.html %}",
      '{{< figure src="x.png" >}}',
      "https://www.gazette.example/ferry.png",
    ]);
  });
});
