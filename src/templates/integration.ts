/** Has Astro compile the templates to a module that renders one page at a time, for any address of the site. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { globSync } from "tinyglobby";

const pagesFolder = fileURLToPath(new URL("../pages/", import.meta.url));

/**
 * The default language of a site has no prefix in addresses. Each of the `others` has every page as well, below its own:
 * Astro's `[...language]` would take `/uk/about/` for a thing of the folder `uk`.
 */
export function templates(others: readonly string[]): AstroIntegration {
  return {
    name: "sourceline-templates",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const language of others) {
          for (const file of globSync("**/*.astro", { cwd: pagesFolder, ignore: "404.astro" })) {
            const path = file.replace(/(?:^index|\/index)?\.astro$/, "");
            injectRoute({ pattern: `/${language}/${path}`, entrypoint: `src/pages/${file}`, prerender: false });
          }
        }
      },
      "astro:config:done": ({ setAdapter }) => {
        setAdapter({
          name: "sourceline",
          entrypointResolution: "auto",
          serverEntrypoint: new URL("./entry.ts", import.meta.url),
          supportedAstroFeatures: { serverOutput: "stable", staticOutput: "stable", sharpImageService: "stable" },
        });
      },
    },
  };
}
