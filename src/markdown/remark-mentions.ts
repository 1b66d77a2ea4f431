/**
 * Turns links with one of our schemes into addresses, and notes every mention and internal link for `check` and the
 * indexes.
 *
 * ```markdown
 * [Tehran](place:tehran) told [the first source](source:first)
 * ```
 *
 * becomes `<a href="/places/tehran/" data-mention="place/tehran">Tehran</a> told <a href="#source-first">the first source</a>`.
 *
 * The kind is enough to make the address. Whether the thing exists is for `check` to say, which sees all files; by
 * `data-mention` the page finds the mention again, since only the page knows which languages the thing has a page in.
 */
import type { Image, Link, Root } from "mdast";
import type { VFile } from "vfile";
import { type AddressSettings, address } from "../domain/address.ts";
import { type Language, languageOfPath } from "../domain/language.ts";
import { didYouMean } from "../domain/nearest.ts";
import { parseReference, type Reference, referenceKey, schemes, splitScheme } from "../domain/reference.ts";
import { complain, outlineOf, placeOf } from "./outline-of.ts";
import { visit } from "./visit.ts";

const webSchemes = ["http", "https", "mailto"];
const knownSchemes = [...Object.keys(schemes), "source", ...webSchemes].map((scheme) => `${scheme}:`);

export function remarkMentions(settings: AddressSettings) {
  return (tree: Root, file: VFile): void => {
    const language = languageOfPath(file.path ?? "", settings.defaultLanguage);
    visit(tree, (node) => {
      if (node.type === "link") rewriteLink(file, node, language, settings);
      else if (node.type === "image") replaceImage(file, node);
    });
  };
}

function rewriteLink(file: VFile, link: Link, language: Language, settings: AddressSettings): void {
  const split = splitScheme(link.url);
  const reference = parseReference(link.url);
  if (!split) noteInternalLink(file, link, settings);
  else if (split.scheme === "source") mentionSource(file, link, split.rest);
  else if (reference) mention(file, link, reference, address(reference.kind, reference.id, language, settings));
  else if (webSchemes.includes(split.scheme)) link.url = `${split.scheme}:${split.rest}`;
  else complainOfScheme(file, link, split.scheme);
}

function mention(file: VFile, link: Link, reference: Reference, href: string): void {
  outlineOf(file).mentions.push({ ...reference, place: placeOf(link) });
  link.url = reference.anchor ? `${href}#${reference.anchor}` : href;
  link.data = { ...link.data, hProperties: { dataMention: referenceKey(reference) } };
}

function mentionSource(file: VFile, link: Link, id: string): void {
  outlineOf(file).sourceMentions.push({ id, place: placeOf(link) });
  link.url = `#source-${id}`;
}

function noteInternalLink(file: VFile, link: Link, settings: AddressSettings): void {
  if (!link.url.startsWith("/") && !link.url.startsWith("#")) {
    complain(file, link, {
      code: "link/relative",
      message: `Unexpected relative link \`${link.url}\`, expected one with a scheme, or one that begins with \`/\` or \`#\``,
      remedy: "Link a report as `report:2024/04/slug`, a page as `/about/`, a site as `https://…`.",
    });
    return;
  }
  outlineOf(file).links.push({ href: link.url, place: placeOf(link) });
  if (link.url.startsWith("/")) link.url = settings.base + link.url.slice(1);
}

function complainOfScheme(file: VFile, link: Link, scheme: string): void {
  complain(file, link, {
    code: "reference/unknown-scheme",
    message: `Unexpected scheme \`${scheme}:\`, expected one of ${knownSchemes.map((known) => `\`${known}\``).join(", ")}${didYouMean(`${scheme}:`, knownSchemes)}`,
    remedy: "Link a thing of this site by its scheme and id, another site by its whole address, `https://…`.",
  });
}

function replaceImage(file: VFile, image: Image): void {
  complain(file, image, {
    code: "markup/image",
    message: `Unexpected image \`${image.url}\`, expected text`,
    remedy: "Reports have no images: describe what it shows, and link to the page that has it.",
  });
  Object.assign(image, { type: "text", value: image.alt ?? "" });
}
