/** Serves the search index of the last build while editing, since an index needs finished pages. */
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import sirv from "sirv";

export function lastSearchIndex(outFolder: string, base: string): AstroIntegration {
  return {
    name: "sourceline-last-search-index",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(`${base}pagefind`, sirv(join(outFolder, "pagefind"), { dev: true }));
      },
    },
  };
}
