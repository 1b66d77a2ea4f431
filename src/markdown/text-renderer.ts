/** Renders a text: HTML, what the pipeline learns, and the text as it reads. */
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Outline } from "../domain/outline.ts";
import type { Prose } from "../domain/prose.ts";
import { outlineOf } from "./outline-of.ts";
import { plainTree } from "./plain-markdown.ts";
import { type PipelineSettings, pipelinePlugins } from "./plugins.ts";
import { proseOf, remarkProse } from "./remark-prose.ts";

export interface Rendered {
  html: string;
  outline: Outline;
  /** The text as it reads. */
  prose: Prose;
}

/** `path` tells the language; line 1 of `text` is line 1 of the file. */
export type RenderText = (text: string, path: string) => Promise<Rendered>;

/** `parse` makes a tree of a text, or leaves it to `remark-parse`. */
export function textRenderer(settings: PipelineSettings, parse: typeof plainTree = plainTree): RenderText {
  const { remarkPlugins, rehypePlugins } = pipelinePlugins(settings);
  const pipeline = unified()
    .use(remarkParse)
    .use([...remarkPlugins, remarkProse])
    // Markup in a text is text: our plugins have seen to that. What they miss is left out here.
    .use(remarkRehype)
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();
  return async (text, path) => {
    const file = new VFile({ value: text, path: new URL(`file:///${path}`) });
    const tree = await pipeline.run(parse(text) ?? pipeline.parse(file), file);
    return { html: pipeline.stringify(tree, file), outline: outlineOf(file), prose: proseOf(file) };
  };
}
