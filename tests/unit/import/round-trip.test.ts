import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/import/quote-ranges.ts";
import { bareWords, importedReport, readableWords } from "../../factories/imports.ts";
import { type PastedDigest, pastedDigests } from "../../factories/pasted-digests.ts";

/** Sentences as a reader would count them: of each line, without labels, a date before them apart. */
function sentencesIn(text: string): string[] {
  const blocks = text
    .split(/\n\s*\n/)
    .flatMap((block) =>
      /^(?:The ferry|Details: The winter)/.test(block) ? [block.replaceAll("\n", " ")] : block.split("\n"),
    );
  const withoutLabels = blocks
    .map((line) => line.replace(/^date \S+(?= )/, "$& ¶ "))
    .map((line) => line.replace(/(?:^|\s)\p{Lu}[\p{L} ,-]{3,80}?:(?=\s)/gu, " ¶ "));
  return withoutLabels
    .flatMap((line) => line.split("¶"))
    .flatMap((part) => sentencesOf(part.trim()))
    .filter((one) => /\p{L}/u.test(one));
}

describe.each(pastedDigests)("a pasted digest: $shape", ({ text, sources, responses, quotes }: PastedDigest) => {
  it("loses no sentence", async () => {
    const { outcomes } = await importedReport(text);
    const [outcome] = outcomes;
    const readable = outcome ? await readableWords(outcome) : "";
    const sentences = sentencesIn(text);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => !readable.includes(bareWords(sentence)))).toEqual([]);
  });

  it("has no problem but what an editor must fill in, and hints about its sourcing", async () => {
    const { problems } = await importedReport(text);
    const others = problems.filter(({ code }) => code !== "import/unfinished" && !code.startsWith("sourcing/"));
    expect(others).toEqual([]);
    expect(problems.filter(({ code }) => code === "import/unfinished").length).toBeGreaterThan(0);
  });

  it("keeps its sources apart, each with its description", async () => {
    const { head } = await importedReport(text);
    const declared = Object.entries((head.sources ?? {}) as Record<string, Record<string, string>>);
    expect(Object.fromEntries(declared.map(([id, source]) => [id, Object.values(source)[0]]))).toEqual(sources);
  });

  it("takes who did not answer into its head", async () => {
    const { head } = await importedReport(text);
    const found = ((head.responses ?? []) as Record<string, string>[]).map(({ party, answer }) => `${party} ${answer}`);
    expect(found).toEqual(responses);
  });

  it("quotes what it quoted", async () => {
    const { body } = await importedReport(text);
    expect(body.match(/^\*\*(?:Quote|Пряма мова|Прямая речь)[^\n]*["“«]/gm) ?? []).toHaveLength(quotes);
  });
});
