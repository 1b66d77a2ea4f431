/** The addresses of other sites that a corpus names. */
import type { Corpus } from "../domain/corpus.ts";
import type { Place } from "../domain/outline.ts";
import type { Prose } from "../domain/prose.ts";

export interface ExternalLink {
  path: string;
  at: Place | readonly (string | number)[];
  url: string;
  /** The archived copy that the report already names. */
  archived?: string | undefined;
  /** Day of publication, to look for an archived copy of that time. */
  published?: string | undefined;
}

/** Originals of reports and their archived copies, the sites of outlets, and links in texts. */
export function externalLinks(corpus: Corpus, texts: readonly { path: string; prose: Prose }[]): ExternalLink[] {
  return [
    ...corpus.reports.flatMap(({ path, restsOn }) =>
      restsOn.flatMap(({ url, archived, published }, index): ExternalLink[] => [
        { path, at: ["restsOn", index, "url"], url, archived, published },
        ...(archived === undefined ? [] : [{ path, at: ["restsOn", index, "archived"], url: archived }]),
      ]),
    ),
    ...[...corpus.outlets.values()].flatMap(({ path, site }) =>
      site === undefined ? [] : [{ path, at: ["site"], url: site }],
    ),
    ...texts.flatMap(({ path, prose }) => linksInText(path, prose)),
  ];
}

function linksInText(path: string, prose: Prose): ExternalLink[] {
  return prose.flatMap(({ runs }) =>
    runs.flatMap(({ site, place }) => (site === undefined ? [] : [{ path, at: place, url: site }])),
  );
}

/** What is asked for: an address without the part that only a browser uses. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/, "");
}

/** Where an archived copy may be found. */
export function archiveOf({ url, published }: Pick<ExternalLink, "url" | "published">): string {
  const day = (published ?? "").replaceAll("-", "");
  return `https://web.archive.org/web/${day === "" ? "*" : day}/${url}`;
}
