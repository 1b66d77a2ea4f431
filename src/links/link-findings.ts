/** What the answers of other sites mean for the links of a corpus. */
import type { Finding } from "../checks/finding.ts";
import { archiveOf, type ExternalLink, withoutFragment } from "./external-link.ts";
import type { LinkAnswer } from "./link-answer.ts";

/** One finding for each file and address, where the address first stands. */
export function linkFindings(links: readonly ExternalLink[], answers: ReadonlyMap<string, LinkAnswer>): Finding[] {
  const reported = new Set<string>();
  return links.flatMap((link) => {
    const finding = findingOf(link, answers.get(withoutFragment(link.url)));
    const key = `${link.path}\0${link.url}`;
    if (!finding || reported.has(key)) return [];
    reported.add(key);
    return [finding];
  });
}

function findingOf(link: ExternalLink, answer: LinkAnswer | undefined): Finding | undefined {
  const { path, at, url } = link;
  if (answer?.kind === "unreachable")
    return {
      path,
      at,
      code: "link/unreachable",
      message: `Unexpected ${answer.reason} from \`${url}\`, expected a page`,
      remedy: remedyOf(link),
    };
  if (answer?.kind === "moved")
    return {
      path,
      at,
      code: "link/moved",
      message: `Unexpected address \`${url}\`, expected the one that the page has moved to`,
      remedy: `Look at the page, and write \`${answer.to}\` if it is the same.`,
    };
  return undefined;
}

function remedyOf(link: ExternalLink): string {
  if (link.archived !== undefined)
    return `The address of the original stays; readers find the archived copy that the report names, \`${link.archived}\`.`;
  if (link.url.includes("web.archive.org/")) return "Look for another archived copy.";
  const field = "published" in link ? ", and add it as `archived`" : ", and link it";
  return `Try it in a browser; if the page is gone, look for a copy at \`${archiveOf(link)}\`${field}.`;
}
