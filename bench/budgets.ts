import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { timeCommand } from "./command-time.ts";
import { record, table } from "./record.ts";
import { brotliBytes, brotliOfPage, longestPages, searchScripts } from "./site-bytes.ts";

const folder = "dist";

/** What the site of `content/` weighs: pages, the code of the search, the index. */
export async function benchBudgets(): Promise<void> {
  await timeCommand("build", { OUT_DIR: folder });
  record("budgets", [
    "Bytes of the longest page of each template, as written and as sent with Brotli. A report may take 14,600.",
    "",
    ...table(["template", "page", "bytes", "Brotli"], longestPages(folder).map(pageRow)),
    "",
    "All scripts of the search page, which may take 22,000 together; what is loaded later is not among them.",
    "",
    ...table(["script", "bytes", "Brotli"], scriptRows()),
    "",
    "The search index, of which a reader loads a part.",
    "",
    ...table(["language", "files", "bytes"], globSync("pagefind/*/", { cwd: folder }).sort().map(indexRow)),
  ]);
}

function pageRow({ template, address, bytes }: ReturnType<typeof longestPages>[number]): (string | number)[] {
  return [`\`${template}\``, `\`${address}\``, bytes, brotliOfPage(folder, address)];
}

function scriptRows(): (string | number)[][] {
  const rows = searchScripts(folder).map(
    ({ path, text }) => [path, Buffer.byteLength(text), brotliBytes(text)] as const,
  );
  const total = (place: 1 | 2) => rows.reduce((sum, row) => sum + row[place], 0);
  return [...rows.map((row) => [...row]), ["together", total(1), total(2)]];
}

function indexRow(path: string): (string | number)[] {
  const files = globSync(`${path}/**/*`, { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return [path.split(/[\\/]/)[1] ?? path, files.length, bytes];
}
