import { describe, expect, it } from "vitest";
import { type RenderMarkdown, readEntry } from "../../../src/corpus/read-entry.ts";
import { withContent } from "../../factories/content-folder.ts";
import { anOutline } from "../../factories/outline.ts";

const page = "---\ntitle: About\nsummary: What this site is.\n---\n\nText.\n";
const readWith = (render: RenderMarkdown, text = page) =>
  withContent({ "pages/about.md": text }, (folder) => readEntry(folder, "pages/about.md", ["en"], render));

describe("an entry", () => {
  it("has its fields, its outline and its rendered text", async () => {
    const outline = anOutline();
    expect(await readWith(async () => ({ html: "<p>Text.</p>", outline }))).toEqual({
      entry: {
        collection: "pages",
        id: "about",
        language: "en",
        path: "pages/about.md",
        data: { title: "About", summary: "What this site is." },
        html: "<p>Text.</p>",
        outline,
      },
      problems: [],
    });
  });

  it("is rendered from text whose lines are those of the file", async () => {
    const rendered: string[] = [];
    await readWith(async (text, path) => {
      rendered.push(path, text);
      return { html: "", outline: anOutline() };
    });
    expect(rendered).toEqual(["pages/about.md", "\n\n\n\n\nText.\n"]);
  });

  it("that cannot be rendered is a problem with the last line of the reason, and still an entry", async () => {
    const { entry, problems } = await readWith(() =>
      Promise.reject(new Error('Failed to parse Markdown file "/pages/about.md":\nThe plugin gave up')),
    );
    expect(entry).toMatchObject({ id: "about", html: "", data: { title: "About" } });
    expect(problems).toEqual([
      {
        path: "pages/about.md",
        place: { line: 1, column: 1 },
        code: "pipeline/failed",
        message: "The text could not be rendered: The plugin gave up",
        remedy: "This is a fault of the pipeline, not of the text. Please report it with the file.",
      },
    ]);
  });

  it("whose text the pipeline gave up is not called empty as well", async () => {
    const message = { code: "pipeline/failed", message: "Unexpected depth", place: { line: 6, column: 1 } };
    const { problems } = await readWith(async () => ({
      html: "",
      outline: anOutline({ words: 0, messages: [message] }),
    }));
    expect(problems).toEqual([{ ...message, path: "pages/about.md" }]);
  });

  it("without words is empty, and shown where they are missing", async () => {
    const { problems } = await readWith(
      async () => ({ html: "", outline: anOutline({ words: 0 }) }),
      page.replace("Text.\n", ""),
    );
    expect(problems).toMatchObject([{ code: "report/empty-body", place: { line: 6, column: 1 } }]);
  });
});
