import { describe, expect, it } from "vitest";
import { textRenderer } from "../../../src/markdown/text-renderer.ts";

const settings = { base: "/", defaultLanguage: "en" } as const;

const lede = "The ferry has stopped.";
const master = '**Quote from [the master](source:master):** "The ferry will not run again."';
const council =
  '**Quote from [the council](source:council):** The council said that it "had served its time" and "must go".';
const details = "**Details:** The pier is closed.";
const block = "**Quote from [her](source:master):**\n\n> Nobody asked us.";

async function quotesOf(paragraphs: string[]) {
  const render = textRenderer(settings);
  const { html, outline } = await render(paragraphs.join("\n\n"), "reports/2024/04/ferry.md");
  return { html, ids: outline.quotes.map(({ id, words }) => `${id} ${words}`) };
}

describe("the address of a quote", () => {
  it("stays when the paragraphs of the report are put in another order", async () => {
    const { ids } = await quotesOf([lede, master, details, council, block]);
    const reordered = await quotesOf([block, details, council, lede, master]);
    expect(ids).toHaveLength(3);
    expect([...reordered.ids].sort()).toEqual([...ids].sort());
  });

  it("stays when its words are set with other marks, and its source is described in another way", async () => {
    const before = await quotesOf([master]);
    const after = await quotesOf(["**Quote from Ann Reed:** Then she said: “The ferry will *not* run again”."]);
    expect(after.ids[0]?.slice(0, 9)).toBe(before.ids[0]?.slice(0, 9));
  });

  it("changes with its words", async () => {
    const before = await quotesOf([master]);
    const after = await quotesOf([master.replace("not", "never")]);
    expect(after.ids[0]?.slice(0, 9)).not.toBe(before.ids[0]?.slice(0, 9));
  });

  it("is on the page once, with the place of its source card", async () => {
    const { html } = await quotesOf([master, details]);
    expect(html.match(/id="q-2ua3pyb"/g)).toHaveLength(1);
    expect(html.match(/<source-card data-quote="q-2ua3pyb"><\/source-card>/g)).toHaveLength(1);
  });
});

describe("without a base path", () => {
  it("mentions and links begin with one slash", async () => {
    const { html } = await quotesOf(["[Her](person:ann-reed), [here](/about/), [home](/)."]);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "/people/ann-reed/",
      "/about/",
      "/",
    ]);
  });
});
