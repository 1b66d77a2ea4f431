/**
 * The one Markdown pipeline. Astro is configured with it, and `check` reads texts with the same plugins
 * (`text-reader.ts`), so that what is checked is what is published.
 *
 * Astro's own GFM and SmartyPants stay off: tables are read by our plugin, and quotation marks are the editor's.
 */
import { unified as unifiedOfAstro } from "@astrojs/markdown-remark";
import type { Outline } from "../domain/outline.ts";
import { type PipelineSettings, pipelinePlugins } from "./plugins.ts";

export function markdownProcessor(settings: PipelineSettings) {
  return unifiedOfAstro({ gfm: false, smartypants: false, ...pipelinePlugins(settings) });
}

export interface Rendered {
  html: string;
  outline: Outline;
}

/** A renderer for tools, of the same processor. `path` tells the language; line 1 of `text` is line 1 of the file. */
export async function markdownRenderer(settings: PipelineSettings) {
  const renderer = await markdownProcessor(settings).createRenderer({ syntaxHighlight: false });
  return async (text: string, path: string): Promise<Rendered> => {
    const { code, metadata } = await renderer.render(text, { fileURL: new URL(`file:///${path}`), frontmatter: {} });
    return { html: code, outline: metadata.frontmatter.outline as Outline };
  };
}
