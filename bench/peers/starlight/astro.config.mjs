import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

// biome-ignore lint/style/noDefaultExport: a configuration is taken as the default export of its file.
export default defineConfig({
  integrations: [
    starlight({
      title: "Generated",
      sidebar: ["archive", "people", "organisations", "places", "outlets", "topics"].map((name) => ({
        label: name,
        link: `/${name}/`,
      })),
      components: { MarkdownContent: "./src/components/markdown-content.astro" },
    }),
  ],
});
