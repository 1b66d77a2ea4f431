/** WordPress's export (WXR): posts that were published. */
import { bodyOfHtml } from "./body-of-html.ts";
import { ImportError } from "./import-error.ts";
import type { Item, ItemResult } from "./item.ts";
import { readDate } from "./item-date.ts";
import { leftOut, type Note } from "./note.ts";
import { oneLine, tidyText } from "./tidy-text.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";
import { allOf, childrenOf, textOf, valueIn } from "./xml-values.ts";

export function wxrItems(text: string): ItemResult[] {
  const { root, broken } = readXml(text);
  const [channel] = allOf(root, "channel");
  if (!channel) throw new ImportError(broken ?? "Unexpected XML, expected a WordPress export");
  const results = childrenOf(channel, "item").map((entry) => resultOf(entry, channel));
  if (broken) results.splice(-1, 1, { label: "the rest of the file", failed: broken });
  return results;
}

function resultOf(entry: XmlElement, channel: XmlElement): ItemResult {
  const label = oneLine(valueIn(entry, "title") ?? valueIn(entry, "link") ?? "an entry without a title");
  const reason = reasonToSkip(entry);
  if (reason) return { label, skipped: reason };
  try {
    return { item: itemOf(entry, channel, label) };
  } catch (error) {
    if (error instanceof ImportError) return { label, failed: error.message };
    throw error;
  }
}

/** What was not published there is not published here by an import. */
function reasonToSkip(entry: XmlElement): string | undefined {
  const type = valueIn(entry, "wp:post_type") ?? "post";
  const status = valueIn(entry, "wp:status") ?? "publish";
  if (type !== "post") return `a WordPress \`${type}\`, not a post`;
  if (status !== "publish") return `not published there: its status is \`${status}\``;
  return valueIn(entry, "wp:post_password") ? "protected by a password there" : undefined;
}

function itemOf(entry: XmlElement, channel: XmlElement, label: string): Item {
  const notes: Note[] = [];
  const url = valueIn(entry, "link");
  const excerpt = valueIn(entry, "excerpt:encoded");
  const content = withoutShortcodes(tidyText(valueIn(entry, "content:encoded") ?? ""), notes);
  const written = valueIn(entry, "wp:post_date_gmt");
  const gmt = written && !written.startsWith("0000") ? `${written} +0000` : undefined;
  return {
    key: valueIn(entry, "guid") ?? url ?? `${valueIn(channel, "link")}#${valueIn(entry, "wp:post_id")}`,
    label,
    title: label,
    summary: excerpt ? oneLine(excerpt.replace(/<[^>]*>/g, " ")) : undefined,
    date: readDate("date", gmt ?? valueIn(entry, "pubDate", "wp:post_date"), notes),
    language: valueIn(channel, "language"),
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
    publisher: { name: valueIn(channel, "title"), site: valueIn(channel, "wp:base_blog_url", "link") },
    authors: childrenOf(entry, "dc:creator").flatMap((one) => textOf(one) ?? []),
    tags: childrenOf(entry, "category").flatMap((one) => textOf(one) ?? []),
    slug: valueIn(entry, "wp:post_name"),
    body: bodyOfHtml(withParagraphs(content), notes),
    notes,
  };
}

const shortcode = /\[(\/?)([a-z][a-z0-9_-]*)(?:\s[^\]\n]*|\/)?\]/giu;
const known = new Set([
  ...[
    "caption",
    "gallery",
    "embed",
    "audio",
    "video",
    "playlist",
    "wp_caption",
    "contact-form",
    "contact-form-7",
    "vc_row",
  ],
  ...[
    "vc_column",
    "vc_column_text",
    "youtube",
    "twitter",
    "instagram",
    "soundcloud",
    "vimeo",
    "more",
    "quote",
    "button",
  ],
]);

/** The words between shortcodes stay. Brackets that are no shortcode are text: "[the minister] said". */
function withoutShortcodes(content: string, notes: Note[]): string {
  return content.replace(shortcode, (words, _closing: string, name: string) => {
    if (!known.has(name.toLowerCase())) return words;
    notes.push(leftOut(words, "a shortcode of WordPress"));
    return "";
  });
}

const block =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|pre|figure|figcaption|hr|section|!--)/i;

/** WordPress makes paragraphs of empty lines while showing a post; an export has it as it was written. */
function withParagraphs(content: string): string {
  if (/<p[\s>]/i.test(content)) return content;
  return content
    .split(/\n\s*\n/)
    .map((part) => (part.trim() === "" || block.test(part.trim()) ? part : `<p>${part.trim()}</p>`))
    .join("\n");
}
