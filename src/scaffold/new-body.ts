/** The text below the head of a new Markdown file: its form, with a mark at each place that waits for words. */
import type { CollectionName } from "../domain/collection.ts";
import { labelOf } from "../domain/label.ts";
import type { Language } from "../domain/language.ts";
import { newMark } from "../domain/unfinished.ts";

const storylineHeadings: Record<Language, string[]> = {
  en: ["What is known", "What is disputed", "What is not known"],
  uk: ["Що відомо", "Що спірне", "Що невідомо"],
  ru: ["Что известно", "Что спорно", "Что неизвестно"],
};

/** `kind` is that of a report. */
export function newBody(collection: CollectionName, language: Language, kind?: unknown): string {
  return `${paragraphs(collection, language, kind).join("\n\n")}\n`;
}

function paragraphs(collection: CollectionName, language: Language, kind: unknown): string[] {
  if (collection === "storylines") {
    const headed = storylineHeadings[language].flatMap((heading) => [
      `## ${heading}`,
      `- ${newMark} one fact an item, each linked to where it is shown`,
    ]);
    return [`${newMark} two or three paragraphs that tell the story`, ...headed];
  }
  if (collection !== "reports") return [`${newMark} the text`];
  const lede = `${newMark} the lede, one or two sentences`;
  if (kind !== undefined && kind !== "digest")
    return [lede, `${newMark} the text, under headings that begin with two signs #`];
  return [
    lede,
    `**${labelOf("source", language)}:** ${newMark} what the report rests on, with a link to the outlet`,
    `**${labelOf("details", language)}:** ${newMark} what happened, in as many paragraphs as it takes`,
  ];
}
