import { defineConfig } from "astro/config";
import { adminInDev } from "./src/cli/admin-in-dev.ts";
import { lastSearchIndex } from "./src/cli/last-search-index.ts";
import { digestOfText, readSite } from "./src/corpus/from-disk.ts";
import { pipelineSettings } from "./src/corpus/pipeline-settings.ts";
import { readSettings } from "./src/corpus/settings.ts";
import { markdownProcessor } from "./src/markdown/processor.ts";

const { contentFolder, outFolder, base, address } = readSettings();
const { site } = readSite(contentFolder);

export default defineConfig({
  site: address ?? site.address,
  base,
  outDir: outFolder,
  // Sites of different content must not share a store.
  cacheDir: `.cache/${digestOfText(contentFolder + base)}`,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always", assets: "assets" },
  devToolbar: { enabled: false },
  markdown: {
    processor: markdownProcessor(pipelineSettings(site, base)),
    syntaxHighlight: false,
  },
  integrations: [lastSearchIndex(outFolder, base), adminInDev(contentFolder, base)],
});
