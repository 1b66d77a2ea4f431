/** Reads a text for tools that need no HTML: what the pipeline learns, in half the time. */
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Outline } from "../domain/outline.ts";
import type { Prose } from "../domain/prose.ts";
import { outlineOf } from "./outline-of.ts";
import { plainTree } from "./plain-markdown.ts";
import { type PipelineSettings, pipelinePlugins } from "./plugins.ts";
import { rehypeAnchors } from "./rehype-anchors.ts";
import { rehypeCountWords } from "./rehype-count-words.ts";
import { proseOf, remarkProse } from "./remark-prose.ts";
import { remarkSkeleton } from "./remark-skeleton.ts";

export interface ReadText {
  outline: Outline;
  /** The text as it reads. */
  prose: Prose;
}

/**
 * Runs the same remark plugins as Astro. Of the HTML only a skeleton is made, for the two rehype plugins that note
 * something; making and cleaning all of it would take as long as parsing.
 */
export function textReader(settings: PipelineSettings) {
  const pipeline = unified()
    .use(remarkParse)
    .use([...pipelinePlugins(settings).remarkPlugins, remarkProse])
    .use(remarkSkeleton)
    .use([rehypeCountWords, [rehypeAnchors, settings]])
    .freeze();
  return async (text: string, path: string): Promise<ReadText> => {
    const file = new VFile({ value: text, path: new URL(`file:///${path}`) });
    await pipeline.run(plainTree(text) ?? pipeline.parse(file), file);
    return { outline: outlineOf(file), prose: proseOf(file) };
  };
}
