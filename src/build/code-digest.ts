/** Digests of what a build is made by: what was made by other code is made anew. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The versions of all packages, and what Astro is told. */
const always = ["package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"];

/** What reading a file of the content depends on. */
export const readingCode = [
  ...["corpus", "domain", "interface", "markdown", "checks"].map((name) => `src/${name}/**/*`),
  "src/build/{kept-drawer,shown-entry}.ts",
];
/** All sources, templates and styles, and what is copied as it is. */
export const allCode = ["src/**/*", "public/**/*"];

export function digestOfCode(patterns: readonly string[]): string {
  const sum = createHash("sha256").update(process.versions.node);
  for (const path of globSync([...always, ...patterns], { cwd: project, dot: true }).sort())
    sum.update(`\0${path}\0`).update(readFileSync(join(project, path)));
  return sum.digest("hex").slice(0, 20);
}
