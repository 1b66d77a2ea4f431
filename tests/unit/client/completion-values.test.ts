import { describe, expect, it } from "vitest";
import { findValues } from "../../../src/client/completion-values.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";
import { type Completion, completionAt } from "../../../src/search/completion.ts";

const { fields } = interfaceOf("en").searching.filled;
const asked: string[] = [];
const archive = {
  complete: ({ typed }: Completion) => {
    asked.push(typed);
    return Promise.resolve([{ value: "reuters", label: "Reuters" }]);
  },
};
const find = findValues(fields, () => archive);

async function valuesAt(text: string, most = 8) {
  const completion = completionAt(text, text.length);
  return completion ? find(completion, most) : [];
}

describe("ways to complete what is typed", () => {
  it("are the names of fields, with what each is about", async () => {
    expect(await valuesAt("attack ou")).toEqual([{ value: "outlet", label: "outlet:", hint: "rests on an outlet" }]);
    expect((await valuesAt("-(a OR sa")).map(({ label }) => label)).toEqual(["said:"]);
  });

  it("are none for a single letter, which begins too many words", async () => {
    expect(await valuesAt("a")).toEqual([]);
  });

  it("are no more than asked for", async () => {
    expect(await valuesAt("au", 0)).toEqual([]);
  });

  it("are the archive's where a value is typed", async () => {
    expect(await valuesAt("outlet:re")).toEqual([{ value: "reuters", label: "Reuters" }]);
    expect(asked).toEqual(["re"]);
  });
});
