import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";

const withRemark = process.env.PEER_MARKDOWN === "remark";

// biome-ignore lint/style/noDefaultExport: a configuration is taken as the default export of its file.
export default defineConfig(withRemark ? { markdown: { processor: unified() } } : {});
