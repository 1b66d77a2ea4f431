import { defineConfig } from "astro/config";
import { adminInDev } from "./src/cli/admin-in-dev.ts";
import { contentInDev } from "./src/cli/content-in-dev.ts";
import { lastSearchIndex } from "./src/cli/last-search-index.ts";
import { readSite } from "./src/corpus/from-disk.ts";
import { readSettings } from "./src/corpus/settings.ts";
import { templates } from "./src/templates/integration.ts";

const { contentFolder, outFolder, base, address } = readSettings();
const { site } = readSite(contentFolder);

export default defineConfig({
  site: address ?? site.address,
  base,
  output: "server",
  outDir: outFolder,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always", assets: "assets" },
  devToolbar: { enabled: false },
  adapter: templates(site.languages.slice(1)),
  integrations: [adminInDev(contentFolder, base), lastSearchIndex(outFolder, base), contentInDev(contentFolder, base)],
});
