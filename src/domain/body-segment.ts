/** A rendered body cut at the places where the page puts something of its own. */

export type BodySegment = { html: string; quote?: never } | { quote: string; html?: never };

const card = /<source-card data-quote="([^"]+)"><\/source-card>/;

/** Splits `…<source-card data-quote="q-1a2b3c4"></source-card>…` into HTML, the quote's id, HTML, … */
export function bodySegments(html: string): BodySegment[] {
  return html
    .split(card)
    .map((piece, index): BodySegment => (index % 2 === 1 ? { quote: piece } : { html: piece }))
    .filter((segment) => segment.html !== "");
}

/** Where a reader finds a thing, and in which language if it is not that of the page. */
export interface Destination {
  href: string;
  language?: string;
}

const mention = /<a href="[^"#]*(#[^"]*)?"( title="[^"]*")? data-mention="([^"/]+)\/([^"]+)"/g;

/** Gives each mention the address of a page that exists: `resolve` is asked with the kind and the id. */
export function withAddresses(html: string, resolve: (kind: string, id: string) => Destination): string {
  return html.replace(mention, (...[, anchor = "", title = "", kind, id]: string[]) => {
    const { href, language } = resolve(kind ?? "", id ?? "");
    return `<a href="${href}${anchor}"${title}${language ? ` hreflang="${language}"` : ""}`;
  });
}

const internalLink = /<a\b[^>]*?\shref="(\/(?!\/)[^"#?]*)[^"]*"[^>]*>(.*?)<\/a>/gs;

/** Leaves only the words of links to pages of this site that are not there. `isThere` is asked with the address. */
export function withoutDeadLinks(html: string, isThere: (address: string) => boolean): string {
  return html.replace(internalLink, (link: string, address: string, words: string) =>
    isThere(address) ? link : words,
  );
}
