/** The cases of `tests/fixtures/broken/`: for each code the smallest content that has the problem. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { againstCheck } from "../../src/cli/check-against.ts";
import { checkContent, type FurtherCheck } from "../../src/cli/check-content.ts";
import { proseCheck } from "../../src/cli/prose-check.ts";
import { formatProblem } from "../../src/cli/report-problems.ts";
import type { JudgedProblem } from "../../src/domain/severity.ts";
import { type ContentFiles, dayOfCheck, withContent } from "./content-folder.ts";

const root = "tests/fixtures/broken";

/** Content that cannot be kept as files of this repository. */
const written: Record<string, ContentFiles> = {
  "file/not-utf8": { "topics/harbour.yaml": Buffer.from("name: Hafen\ndescription: Bremer Häfen\n", "latin1") },
  "file/too-large": {
    "pages/about.md": `---\ntitle: About\nsummary: What this site is.\n---\n${"word ".repeat(200_000)}`,
  },
};

/** Codes with a case: a folder of two levels, with `expected.txt`, and `content/` unless the test writes it. */
export function brokenCodes(): string[] {
  const folders = globSync(["*/*/content", "*/*/expected.txt"], { cwd: root }).map((path) =>
    path.split("/").slice(0, 2).join("/"),
  );
  return [...new Set([...folders, ...Object.keys(written)])].sort();
}

export const expectationOf = (code: string): string => join(root, code, "expected.txt");

/** What a case is expected to print; `undefined` where nobody has accepted anything yet. */
export function expectedOutput(code: string): string | undefined {
  return existsSync(expectationOf(code)) ? readFileSync(expectationOf(code), "utf8") : undefined;
}

/** The problems of a case, and what `check` prints of them. */
export async function brokenOutput(code: string): Promise<{ codes: string[]; output: string }> {
  const folder = join(process.cwd(), root, code, "content");
  const files = written[code];
  const problems = files ? await withContent(files, problemsOf) : await problemsOf(folder);
  const lines = problems.map((problem) => stripVTControlCharacters(formatProblem(problem, "content", ".")));
  return { codes: problems.map((problem) => problem.code), output: `${lines.join("\n")}\n` };
}

async function problemsOf(folder: string): Promise<JudgedProblem[]> {
  const further = folder.includes("/broken/prose/") ? [proseCheck({ folder })] : againstPublished(folder);
  const { problems } = await checkContent({ folder, base: "/", now: dayOfCheck, further });
  return problems;
}

/** A case of a changed text has beside its `content/` what was published before. */
function againstPublished(folder: string): FurtherCheck[] {
  const against = join(folder, "../published");
  return existsSync(against) ? [againstCheck({ folder, against, now: dayOfCheck })] : [];
}
