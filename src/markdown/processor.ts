/**
 * The one Markdown pipeline. Astro is configured with it, and `check` runs it outside Astro, so that what is checked
 * is what is published.
 *
 * Astro's own GFM and SmartyPants stay off: tables are read by our plugin, and quotation marks are the editor's.
 */
import { unified } from "@astrojs/markdown-remark";
import rehypeSanitize from "rehype-sanitize";
import type { AddressSettings } from "../domain/address.ts";
import type { Outline } from "../domain/outline.ts";
import { rehypeAnchors } from "./rehype-anchors.ts";
import { rehypeCountWords } from "./rehype-count-words.ts";
import { rehypeTables } from "./rehype-tables.ts";
import { remarkDepth } from "./remark-depth.ts";
import { remarkHeadingLevels } from "./remark-heading-levels.ts";
import { remarkLiteralHtml } from "./remark-literal-html.ts";
import { remarkMentions } from "./remark-mentions.ts";
import { remarkParts } from "./remark-parts.ts";
import { remarkQuotes } from "./remark-quotes.ts";
import { remarkReferenceLinks } from "./remark-reference-links.ts";
import { remarkTables } from "./remark-tables.ts";
import { sanitiseSchema } from "./sanitise.ts";

export interface PipelineSettings extends AddressSettings {
  /** Digest of the pipeline's sources. Astro's render cache knows plugins by their options only, so it is one. */
  digest: string;
}

export function markdownProcessor(settings: PipelineSettings) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkTables, { digest: settings.digest }],
      remarkDepth,
      remarkReferenceLinks,
      remarkLiteralHtml,
      remarkHeadingLevels,
      [remarkQuotes, settings],
      [remarkParts, settings],
      [remarkMentions, settings],
    ],
    rehypePlugins: [[rehypeSanitize, sanitiseSchema], rehypeCountWords, rehypeTables, [rehypeAnchors, settings]],
  });
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
