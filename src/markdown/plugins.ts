/** The plugins of the one Markdown pipeline, in their order, for Astro and for tools. */
import type { RehypePlugins, RemarkPlugins } from "@astrojs/markdown-remark";
import rehypeSanitize from "rehype-sanitize";
import type { AddressSettings } from "../domain/address.ts";
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
export function pipelinePlugins(settings: PipelineSettings) {
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
