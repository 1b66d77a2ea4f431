import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, expect, it } from "vitest";
import { sentencesOf } from "../../../src/import/quote-ranges.ts";
import { bareWords, importedReport, pageOf } from "../../factories/imports.ts";
import { pastedDigests } from "../../factories/pasted-digests.ts";

afterAll(close);

/** The text that a search index keeps of a page. */
async function indexedText(html: string): Promise<string> {
  const { index } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error("Pagefind made no index.");
  await index.addHTMLFile({
    url: "/report/",
    content: `<html><body><main data-pagefind-body>${html}</main></body></html>`,
  });
  const { files } = await index.getFiles();
  const fragment = files.find(({ path }) => path.endsWith(".pf_fragment"));
  await index.deleteIndex();
  const text = gunzipSync(fragment?.content ?? new Uint8Array()).toString("utf8");
  return (JSON.parse(text.replace(/^pagefind_dcd/, "")) as { content: string }).content;
}

it.each(pastedDigests)("the search index has every sentence of the text of a digest: $shape", async ({ text }) => {
  const { outcomes, body } = await importedReport(text);
  const [outcome] = outcomes;
  const indexed = bareWords(await indexedText(outcome ? await pageOf(outcome) : ""));
  const written = body.replace(/\]\([^)]*\)|<!--.*?-->|\\|\*\*[^*]+:\*\*/g, " ").replaceAll("[", "");
  const sentences = written
    .split("\n")
    .flatMap((line) => sentencesOf(line.trim()))
    .filter((one) => /\p{L}/u.test(one));
  expect(sentences.length).toBeGreaterThan(4);
  expect(sentences.filter((sentence) => !indexed.includes(bareWords(sentence)))).toEqual([]);
});
