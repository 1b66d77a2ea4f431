import { defineConfig } from "astro/config";
import { adminInDev } from "./src/cli/admin-in-dev.ts";
import { lastSearchIndex } from "./src/cli/last-search-index.ts";
import { readSite } from "./src/corpus/from-disk.ts";
import { pipelineSettings } from "./src/corpus/pipeline-settings.ts";
import { cacheFolder, readSettings } from "./src/corpus/settings.ts";
import { markdownProcessor } from "./src/markdown/processor.ts";

const settings = readSettings();
const { contentFolder, outFolder, base, address } = settings;
const { site } = readSite(contentFolder);

export default defineConfig({
  site: address ?? site.address,
  base,
  outDir: outFolder,
  cacheDir: cacheFolder(settings),
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always", assets: "assets" },
  devToolbar: { enabled: false },
  markdown: {
    processor: markdownProcessor(pipelineSettings(site, base)),
    syntaxHighlight: false,
  },
  integrations: [lastSearchIndex(outFolder, base), adminInDev(contentFolder, base)],
});
