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

/** Rewrites the addresses of mentioned reports: `resolve` gives the address of a report that a reader can open. */
export function withReportAddresses(
  html: string,
  resolve: (id: string) => { href: string; language?: string },
): string {
  return html.replace(
    /<a href="[^"#]*(#[^"]*)?"( title="[^"]*")? data-mention="report" data-report="([^"]+)"/g,
    (_match, anchor = "", title = "", id: string) => {
      const { href, language } = resolve(id);
      return `<a href="${href}${anchor}"${title}${language ? ` hreflang="${language}"` : ""}`;
    },
  );
}
