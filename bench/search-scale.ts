/** What searches cost at several sizes of an archive: `node bench/search-scale.ts [reports] …`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGeneratedSite } from "./search-generated-site.ts";
import { benchSearchSpeed } from "./search-speed.ts";

const sizes = [1000, 10_000, 100_000];
/** One index of more reports does not fit into the memory of the machines that sites are built on. */
const mostInOneIndex = 20_000;
const site = "dist";

export async function benchSearchScale(counts: readonly number[] = sizes): Promise<void> {
  for (const reports of counts) {
    const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
    const folder = join(home, "site");
    try {
      await writeGeneratedSite({ folder, reports, seed: 1, from: site });
      await benchSearchSpeed(folder, reports > mostInOneIndex);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  await benchSearchScale(counts.length > 0 ? counts : undefined);
}
