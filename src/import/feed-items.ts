/** RSS (0.9x, 1.0, 2.0) and Atom. */
import { bodyOfHtml } from "./body-of-html.ts";
import { ImportError } from "./import-error.ts";
import type { Item, ItemResult } from "./item.ts";
import { readDate } from "./item-date.ts";
import { leftOut, type Note } from "./note.ts";
import { oneLine, tidyText } from "./tidy-text.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";
import { allOf, childOf, childrenOf, markupOf, textOf, valueIn } from "./xml-values.ts";

/** All entries of a feed; where it ends in the middle, those before, and a failure. */
export function feedItems(text: string): ItemResult[] {
  const { root, broken } = readXml(text);
  const [channel] = [...allOf(root, "channel"), ...childrenOf(root, "feed")];
  if (!channel) throw new ImportError(broken ?? "Unexpected XML, expected RSS or Atom");
  const feed = feedOf(root, channel);
  const entries = [...allOf(root, "item"), ...allOf(root, "entry")];
  const results = entries.map((entry): ItemResult => resultOf(entry, feed));
  // The last entry of a broken file may lack its end.
  if (broken) results.splice(-1, 1, { label: "the rest of the file", failed: broken });
  return results;
}

interface Feed {
  publisher: Item["publisher"];
  language: string | undefined;
}

function feedOf(root: XmlElement, channel: XmlElement): Feed {
  const outer = childOf(root, "rss", "feed", "rdf:RDF") ?? channel;
  return {
    publisher: { name: valueIn(channel, "title"), site: linkOf(channel) },
    language: valueIn(channel, "language", "dc:language") ?? outer.attributes["xml:lang"],
  };
}

function resultOf(entry: XmlElement, feed: Feed): ItemResult {
  const title = plainText(childOf(entry, "title"));
  const label = title ?? linkOf(entry) ?? "an entry without a title";
  try {
    return { item: itemOf(entry, feed, label) };
  } catch (error) {
    if (error instanceof ImportError) return { label, failed: error.message };
    throw error;
  }
}

function itemOf(entry: XmlElement, feed: Feed, label: string): Item {
  const notes: Note[] = [];
  const url = linkOf(entry);
  const { body, summary } = textsOf(entry);
  const title = plainText(childOf(entry, "title"));
  for (const media of childrenOf(entry, "enclosure", "media:content", "media:thumbnail")) {
    notes.push(leftOut(media.attributes.url ?? media.name, "a file beside the text"));
  }
  return {
    key: valueIn(entry, "guid", "id") ?? url ?? `${title ?? ""}\n${body}`,
    label,
    title,
    summary,
    date: readDate("date", valueIn(entry, "pubDate", "published", "dc:date", "updated"), notes),
    updated: updatedOf(entry, notes),
    language: entry.attributes["xml:lang"] ?? valueIn(entry, "dc:language") ?? feed.language,
    url,
    publisher: feed.publisher,
    authors: authorsOf(entry),
    tags: childrenOf(entry, "category", "dc:subject").flatMap((one) => one.attributes.term ?? textOf(one) ?? []),
    body: bodyOfHtml(tidyText(body), notes),
    notes,
  };
}

/** The whole text, and the short one if there are both. */
function textsOf(entry: XmlElement): { body: string; summary: string | undefined } {
  const short = childOf(entry, "description", "summary");
  const whole = childrenOf(entry, "content:encoded", "content").find((one) => textOf(one) !== undefined) ?? short;
  return {
    body: whole ? markup(whole) : "",
    summary: short && short !== whole ? plainText(short) : undefined,
  };
}

/** Text as HTML: given as elements, as escaped markup, or as plain text. */
function markup(element: XmlElement): string {
  const { type } = element.attributes;
  const text = textOf(element) ?? "";
  if (type === "xhtml") return markupOf(element);
  if (type === "text" || (type === undefined && !/<[a-z]/i.test(text))) return paragraphs(text);
  return text;
}

function paragraphs(text: string): string {
  const safe = text.replaceAll("<", "&lt;");
  return safe
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join("");
}

/** Words without markup, in one line. */
function plainText(element: XmlElement | undefined): string | undefined {
  const text = textOf(element);
  if (!element || text === undefined) return undefined;
  const bare = /<[a-z/]|&[a-z#]/i.test(text) ? wordsOfHtml(text) : text;
  return oneLine(bare) || undefined;
}

function wordsOfHtml(html: string): string {
  const waiting: unknown[] = [bodyOfHtml(html, [])];
  const words: string[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value, children } = node as { value?: string; children?: unknown[] };
    if (value !== undefined) words.push(value);
    if (children) waiting.push(...[...children].reverse());
  }
  return words.join(" ");
}

function updatedOf(entry: XmlElement, notes: Note[]): string | undefined {
  return childOf(entry, "published") ? readDate("updated", valueIn(entry, "updated"), notes) : undefined;
}

/** The page of an entry or feed; of several links, the one that is it. */
function linkOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, "link");
  const page = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate" && attributes.href);
  const guid = childOf(element, "guid");
  const permanent = guid && guid.attributes.isPermaLink !== "false" ? textOf(guid) : undefined;
  const found = page?.attributes.href ?? links.map(textOf).find((text) => text !== undefined) ?? permanent;
  return found && /^https?:\/\//i.test(found) ? found : undefined;
}

function authorsOf(entry: XmlElement): string[] {
  return childrenOf(entry, "author", "dc:creator").flatMap((one) => valueIn(one, "name") ?? textOf(one) ?? []);
}
