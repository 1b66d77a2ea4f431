import { describe, expect, it } from "vitest";
import { importedReport, importFiles } from "../../factories/imports.ts";

interface Post {
  title: string;
  content: string;
  type?: string;
  status?: string;
  password?: string;
}

function wxr(...posts: Post[]): string {
  const items = posts.map(
    ({ title, content, type = "post", status = "publish", password = "" }, turn) => `<item><title>${title}</title>
<link>https://www.gazette.example/${turn}</link><guid isPermaLink="false">https://www.gazette.example/?p=${turn}</guid>
<pubDate>Mon, 01 Apr 2024 07:00:00 +0000</pubDate><dc:creator><![CDATA[desk]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${turn}</wp:post_id><wp:post_date>2024-04-01 10:00:00</wp:post_date><wp:post_date_gmt>2024-04-01 07:00:00</wp:post_date_gmt>
<wp:post_name>post-${turn}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:post_password>${password}</wp:post_password>
<category domain="category" nicename="ferries"><![CDATA[Ferries]]></category></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour Gazette</title><link>https://www.gazette.example</link><language>en</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://www.gazette.example</wp:base_blog_url>${items.join("\n")}</channel></rss>`;
}

const first = "The ferry of Northport has a new captain, and nobody in the harbour knows her name yet.";

describe("a WordPress export", () => {
  it("makes paragraphs of empty lines, as WordPress does", async () => {
    const content = `${first}\n\nShe begins on Monday.\n\n<blockquote>Good luck</blockquote>`;
    const { path, body, problems } = await importedReport(wxr({ title: "New captain", content }), "export.xml");
    expect(path).toBe("reports/2024/04/post-0.md");
    expect(body).toBe(
      `${first.replace("Northport", "[Northport](place:northport)")}\n\nShe begins on Monday.\n\n> Good luck\n`,
    );
    expect(problems).toEqual([]);
  });

  it("reads blocks, and leaves out shortcodes but not the words between them, nor other brackets", async () => {
    const content = `<!-- wp:paragraph --><p>${first} [She] laughed.</p><!-- /wp:paragraph -->[caption id="1"]<img src="https://www.gazette.example/a.png" alt=""> The captain[/caption][gallery ids="1,2"]`;
    const { body } = await importedReport(wxr({ title: "New captain", content }), "export.xml");
    expect(body).toContain("\\[She] laughed.\n\nThe captain\n");
  });

  it("leaves out what was not published there, with the reason", async () => {
    const { outcomes } = await importFiles({
      "export.xml": wxr(
        { title: "A page", content: first, type: "page" },
        { title: "A draft", content: first, status: "draft" },
        { title: "A secret", content: first, password: "x" },
        { title: "A post", content: first },
      ),
    });
    expect(outcomes.slice(0, 3)).toEqual([
      { label: "A page", state: "skipped", reason: "a WordPress `page`, not a post" },
      { label: "A draft", state: "skipped", reason: "not published there: its status is `draft`" },
      { label: "A secret", state: "skipped", reason: "protected by a password there" },
    ]);
    expect(outcomes[3]).toMatchObject({ state: "written", path: "reports/2024/04/post-3.md" });
  });
});
