/** The file of a draft: a head with comments where an editor goes on, and the text. */

import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkStringify, { type Options } from "remark-stringify";
import { type Processor, unified } from "unified";
import { importMark } from "../domain/unfinished.ts";
import type { DraftSource } from "./digest-sources.ts";
import type { Draft, NewOutlet } from "./draft.ts";
import { isMark, mark } from "./mark.ts";
import { yamlList, yamlMap, yamlText } from "./yaml-text.ts";

const style: Options = {
  ...{ bullet: "-", emphasis: "*", fences: true, listItemIndent: "one", resourceLink: true, rule: "-" },
};

const writer = unified().use(remarkStringify, style).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown()];
}

export function markdownOf(body: Root): string {
  return writer.stringify(body as never);
}

export function draftText(draft: Draft): string {
  const head = headLines(draft);
  const advice = head.some((line) => line.includes(importMark))
    ? ["# Imported. What is marked is for an editor to fill in; `check` finds each mark."]
    : [];
  return `---\n${[...advice, ...head].join("\n")}\n---\n\n${markdownOf(draft.body)}`;
}

function headLines(draft: Draft): string[] {
  return [
    `title: ${yamlText(draft.title)}`,
    `summary: ${yamlText(draft.summary)}`,
    `date: ${yamlText(draft.date)}`,
    ...(draft.updated ? [`updated: ${yamlText(draft.updated)}`] : []),
    ...(draft.embargo ? [`embargo: ${yamlText(draft.embargo)}`] : []),
    `kind: ${draft.kind}`,
    `authors: ${yamlList(draft.authors)}`,
    ...(draft.topics.length > 0 ? [`topics: ${yamlList(draft.topics)}`] : []),
    "restsOn:",
    ...draft.restsOn.flatMap(({ outlet, title, url, published }) => [
      `  - outlet: ${yamlText(outlet)}`,
      `    title: ${yamlText(title)}`,
      `    url: ${yamlText(url)}`,
      `    published: ${yamlText(published)}`,
    ]),
    ...sourceLines(draft),
    ...responseLines(draft),
  ];
}

function sourceLines({ sources, via }: Draft): string[] {
  const lines = [...sources].map(([id, source]) => `  ${id}: ${yamlMap({ ...fieldsOf(source), via })}`);
  return lines.length > 0 ? ["sources:", ...lines] : [];
}

function fieldsOf(source: DraftSource): Record<string, string> {
  return { ...source };
}

function responseLines({ responses, via, date }: Draft): string[] {
  const lines = responses.map(({ party, answer }) => {
    const asked = isMark(via) ? {} : { askedBy: via };
    return `  - ${yamlMap({ party, ...asked, answer, on: isMark(date) ? mark("the day") : date.slice(0, 10) })}`;
  });
  return lines.length > 0 ? ["responses:", ...lines] : [];
}

/** The file of an outlet that has none yet. */
export function newOutletText({ name, site }: NewOutlet): string {
  return [
    "# Begun by an import.",
    `name: ${yamlText(name)}`,
    `kind: online # ${mark("agency, newspaper, magazine, broadcaster, online, state media, official body or research")}`,
    ...(site ? [`site: ${yamlText(site)}`] : []),
    `description: ${yamlText(mark("one neutral line without a full stop"))}`,
    "",
  ].join("\n");
}
