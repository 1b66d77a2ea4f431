/** The plugins of the one Markdown pipeline, in their order. */
import rehypeSanitize from "rehype-sanitize";
import type { PluggableList } from "unified";
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

export type PipelineSettings = AddressSettings;

/** Our plugins, in their order. */
export function pipelinePlugins(settings: PipelineSettings) {
  const remarkPlugins = [
    remarkTables,
    remarkDepth,
    remarkReferenceLinks,
    remarkLiteralHtml,
    remarkHeadingLevels,
    [remarkQuotes, settings],
    [remarkParts, settings],
    [remarkMentions, settings],
  ] satisfies PluggableList;
  const rehypePlugins = [
    [rehypeSanitize, sanitiseSchema],
    rehypeCountWords,
    rehypeTables,
    [rehypeAnchors, settings],
  ] satisfies PluggableList;
  return { remarkPlugins, rehypePlugins };
}
