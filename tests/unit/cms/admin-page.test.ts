import { describe, expect, it } from "vitest";
import { adminPage, adminPolicy } from "../../../src/cms/admin-page.ts";
import { adminSettings } from "../../../src/cms/admin-settings.ts";
import { type CmsSettings, cmsSchema } from "../../../src/domain/cms.ts";
import { siteWith } from "../../factories/editable-site.ts";

describe("the page for writing", () => {
  it("is for no search engine, and runs no code but the bundle", () => {
    const html = adminPage(siteWith(), "/news/", "admin.js");
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="settings">',
      '<script type="module" src="admin.js">',
    ]);
  });

  it("cannot be broken by a name", () => {
    const site = siteWith({}, { name: '</script><script>alert("1")</script>' });
    const html = adminPage(site, "/", "admin.js");
    expect(html).not.toContain("<script>");
    const [, json = ""] = /id="settings">(.*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(adminSettings(site, "/"))));
  });

  it("talks to the site and to the repository alone", () => {
    const connect = (cms: Partial<CmsSettings>) =>
      adminPolicy(siteWith(cms).cms)
        .split("; ")
        .find((directive) => directive.startsWith("connect-src"));
    expect(connect({})).toBe("connect-src 'self' data: blob: https://api.github.com https://www.githubstatus.com");
    expect(connect({ backend: "gitlab", api: "https://git.example/api/v4" })).toBe(
      "connect-src 'self' data: blob: https://git.example",
    );
    expect(connect({ backend: "test" })).toBe("connect-src 'self' data: blob:");
    expect(adminPolicy(siteWith().cms)).toMatch(/^default-src 'none'; script-src 'self';/);
  });
});

describe("the setting", () => {
  it.each([
    [{ backend: "svn", repo: "a/b" }, 'Invalid option: expected one of "github"|"gitlab"|"gitea"|"test"'],
    [
      { backend: "github" },
      "Unexpected settings without a repository, expected its owner and name such as `harbour/news`",
    ],
    [
      { backend: "github", repo: "news" },
      "Unexpected repository `news`, expected its owner and name such as `harbour/news`",
    ],
    [{ backend: "gitea", repo: "a/b", review: true }, "Unexpected `true`, expected it only for `github` and `gitlab`"],
    [
      { backend: "test", folder: "/content/" },
      "Unexpected folder `/content/`, expected one in the repository such as `content`",
    ],
  ])("is refused where it cannot work: %j", (settings, message) => {
    expect(cmsSchema.safeParse(settings).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
