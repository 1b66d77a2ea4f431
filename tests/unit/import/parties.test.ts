import { describe, expect, it } from "vitest";
import { importedReport } from "../../factories/imports.ts";

const lede =
  "date 2024-04-01\nThe ferry of Northport has a new captain, and nobody in the harbour knows her name.\nSource: Harbour Gazette\n";

describe("who did not answer", () => {
  it.each([
    [
      "The company, Northport Lines Ltd., did not reply to the Gazette's questions.",
      ["TODO(import): org:… or person:… for The company, Northport Lines Ltd."],
    ],
    ["The mayor, Ann Reed, did not reply.", ["person:ann-reed"]],
    ["Kyiv said it would not comment.", ["TODO(import): org:… or person:… for Kyiv"]],
    [
      "The Port Office, the Town Council, and Ann Reed did not reply.",
      ["org:port-office", "org:town-council", "person:ann-reed"],
    ],
  ])("%j is told apart", async (sentence, expected) => {
    const { head } = await importedReport(`${lede}Details: ${sentence}`);
    expect((head.responses as { party: string }[]).map(({ party }) => party)).toEqual(expected);
  });
});
