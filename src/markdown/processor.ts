/**
 * The one Markdown pipeline. Astro is configured with it, and `check` runs it outside Astro, so that what is checked
 * is what is published.
 *
 * Astro's own GFM and SmartyPants stay off: tables are read by our plugin, and quotation marks are the editor's.
 */
import { type RehypePlugins, type RemarkPlugins, unified as unifiedOfAstro } from "@astrojs/markdown-remark";
import rehypeSanitize from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { AddressSettings } from "../domain/address.ts";
import type { Outline } from "../domain/outline.ts";
import { outlineOf } from "./outline-of.ts";
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

/** Our plugins, in their order; the digest makes Astro's render cache notice that their code has changed. */
function plugins(settings: PipelineSettings) {
  const remarkPlugins = [
    [remarkTables, { digest: settings.digest }],
    remarkDepth,
    remarkReferenceLinks,
    remarkLiteralHtml,
    remarkHeadingLevels,
    [remarkQuotes, settings],
    [remarkParts, settings],
    [remarkMentions, settings],
  ] satisfies RemarkPlugins;
  const rehypePlugins = [
    [rehypeSanitize, sanitiseSchema],
    rehypeCountWords,
    rehypeTables,
    [rehypeAnchors, settings],
  ] satisfies RehypePlugins;
  return { remarkPlugins, rehypePlugins };
}

export function markdownProcessor(settings: PipelineSettings) {
  return unifiedOfAstro({ gfm: false, smartypants: false, ...plugins(settings) });
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

/**
 * What the pipeline learns from a text, in half the time: the same plugins, without the HTML, and without the steps
 * that Astro adds for images, headings and raw HTML, which find nothing in what our plugins leave.
 */
export function outlineReader(settings: PipelineSettings) {
  const { remarkPlugins, rehypePlugins } = plugins(settings);
  const pipeline = unified().use(remarkParse).use(remarkPlugins).use(remarkRehype).use(rehypePlugins).freeze();
  return async (text: string, path: string): Promise<Outline> => {
    const file = new VFile({ value: text, path: new URL(`file:///${path}`) });
    await pipeline.run(pipeline.parse(file), file);
    return outlineOf(file);
  };
}
