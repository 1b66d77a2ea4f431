/**
 * A process that has Astro compile the templates, `node compile-templates.ts <folder>`: Astro takes memory that a build
 * needs for other things, and at times leaves watchers of files behind, which would keep a process from ending.
 */
import { build } from "astro";

const [outDir = ""] = process.argv.slice(2);

// Packages come into the bundle as well: a single file is read ten times as fast as hundreds.
const vite = { ssr: { noExternal: true as const }, server: { watch: null } };

try {
  await build({ outDir, cacheDir: `${outDir}/cache`, logLevel: "error", vite });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
