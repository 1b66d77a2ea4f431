import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PlainError } from "../../../src/cli/command.ts";
import { withContent } from "../../factories/content-folder.ts";
import { harbourTown, importInto } from "../../factories/imports.ts";

describe("an import whose report goes to a file", () => {
  it("is refused before it begins where that file cannot be written", async () => {
    await withContent(harbourTown, async (folder) => {
      const reportFile = join(folder, "nope", "x");
      await expect(importInto(folder, { "a.txt": "Fog lay on the bay." }, { reportFile })).rejects.toThrow(
        new PlainError(`The report cannot be written to \`${reportFile}\`: its folder does not exist.`),
      );
      expect(existsSync(join(folder, "reports"))).toBe(false);
    });
  });
});
