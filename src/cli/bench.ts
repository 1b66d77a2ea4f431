/** `npm run bench -- check`: runs benchmarks by name, or all, prints what they measure, and keeps it in `bench/RESULTS.md`. */
import { benchBudgets } from "../../bench/budgets.ts";
import { benchBuild } from "../../bench/build.ts";
import { benchCheck } from "../../bench/check.ts";
import { benchProfile } from "../../bench/profile.ts";
import { benchScale } from "../../bench/scale.ts";
import { benchSearchIndex } from "../../bench/search-index.ts";
import { benchSearchQuality } from "../../bench/search-quality.ts";
import { benchSearchScale } from "../../bench/search-scale.ts";
import { PlainError, runCommand } from "./command.ts";

const benchmarks: Record<string, () => Promise<void>> = {
  budgets: benchBudgets,
  build: benchBuild,
  check: benchCheck,
  "profile-10000": () => benchProfile(10_000),
  "scale-1000": () => benchScale(1000),
  "scale-10000": () => benchScale(10_000),
  "scale-100000": () => benchScale(100_000),
  "search-index": () => benchSearchIndex(),
  "search-quality": () => benchSearchQuality(),
  "search-speed-1000": () => benchSearchScale([1000]),
  "search-speed-10000": () => benchSearchScale([10_000]),
  "search-speed-100000": () => benchSearchScale([100_000]),
};

async function bench(): Promise<boolean> {
  const names = process.argv.slice(2);
  const known = Object.keys(benchmarks);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new PlainError(`Unexpected benchmark \`${unknown}\`, expected any of ${known.join(", ")}.`);
  }
  for (const name of names.length > 0 ? names : known) await benchmarks[name]?.();
  return true;
}

if (import.meta.main) await runCommand(bench);
