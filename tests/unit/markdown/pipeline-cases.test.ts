import { describe, expect, it } from "vitest";
import { checkedOutline, expectedFiles, pipelineCases, renderedFiles } from "../../factories/pipeline-case.ts";

describe("the pipeline", () => {
  it.each(pipelineCases())("renders the case %s as accepted", async (name) => {
    const expected = expectedFiles(name);
    for (const [file, text] of Object.entries(expected)) {
      expect(text, `tests/fixtures/pipeline/${name}/${file} is missing; \`npm run fixtures\` writes it`).toBeDefined();
    }
    expect(await renderedFiles(name)).toEqual(expected);
  });

  it.each(pipelineCases())("learns the same from the case %s where check runs it without HTML", async (name) => {
    expect(await checkedOutline(name)).toBe(expectedFiles(name)["outline.json"]);
  });
});
