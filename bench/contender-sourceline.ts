import { globSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Arena, Contender } from "./contender.ts";

/** Answers of other sites are no part of a build, and are not asked for twice without need. */
const keptCaches = ["links.json"];

/** Sourceline as it is in the folder where the benchmark runs. */
export async function sourcelineContender({ content, home }: Arena): Promise<Contender> {
  const out = join(home, "sourceline", "dist");
  const { version, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const { astro, pagefind } = dependencies;
  return {
    name: "Sourceline",
    versions: `${version} (astro ${astro}, pagefind ${pagefind})`,
    notes: "",
    commands: [
      {
        program: process.execPath,
        parameters: [resolve("src/cli/bootstrap.mjs"), "build"],
        folder: process.cwd(),
        env: { CONTENT_DIR: content, OUT_DIR: out },
      },
    ],
    out,
    change: () => undefined,
    clear: () => {
      rmSync(join(home, "sourceline"), { recursive: true, force: true });
      for (const cache of globSync(".cache/*"))
        if (!keptCaches.includes(basename(cache))) rmSync(cache, { recursive: true });
    },
  };
}
