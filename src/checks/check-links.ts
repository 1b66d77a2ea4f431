import { didYouMean } from "../domain/nearest.ts";
import type { InternalLink, Mention } from "../domain/outline.ts";
import type { Report } from "../domain/report.ts";
import type { Storyline } from "../domain/storyline.ts";
import type { StandingPage } from "../domain/standing-page.ts";
import type { CheckContext, Finding } from "./finding.ts";

type Written = Report | StandingPage | Storyline;

/** Internal links lead to pages that exist, and anchors to quotes and sections that exist. */
export function checkLinks(context: CheckContext): Finding[] {
  const { reports, pages, storylines } = context.corpus;
  const anchors = new Map(reports.map((report) => [`${report.id}.${report.language}`, anchorsOf(report)]));
  return [...reports, ...pages, ...storylines].flatMap((written) => [
    ...written.outline.links.flatMap((link) => linkFindings(written, link, context)),
    ...written.outline.mentions.flatMap((mention) => mentionFindings(written, mention, anchors, context)),
  ]);
}

/** Ids on a page: what the text makes, the list of sources, and what the page itself adds. */
function anchorsOf(written: Written): Set<string> {
  const sources = "sources" in written ? Object.keys(written.sources).map((id) => `source-${id}`) : [];
  const own = "sources" in written ? ["responses", "rests-on", "corrections"] : [];
  return new Set([...written.outline.anchors, ...sources, ...own]);
}

function linkFindings(written: Written, { href, place }: InternalLink, { addresses }: CheckContext): Finding[] {
  const [page = "", anchor] = href.split("#", 2);
  if (page === "") return anchorFindings(written, anchor ?? "", anchorsOf(written), place);
  if (addresses.has(page.split("?")[0] ?? "")) return [];
  const withSlash = addresses.has(`${page}/`) ? `${page}/` : undefined;
  return [
    {
      path: written.path,
      at: place,
      code: "link/dead",
      message: `Unexpected link \`${href}\`, expected the address of a page${withSlash ? `; did you mean \`${withSlash}\`?` : didYouMean(page, addresses)}`,
      remedy:
        "Correct the address. Things with a file are better linked by their scheme, such as `person:dmitry-peskov`.",
    },
  ];
}

function mentionFindings(
  written: Written,
  mention: Mention,
  anchors: Map<string, Set<string>>,
  context: CheckContext,
): Finding[] {
  if (mention.kind !== "report" || mention.anchor === undefined) return [];
  const fallback = context.corpus.site.languages[0];
  const target = anchors.get(`${mention.id}.${written.language}`) ?? anchors.get(`${mention.id}.${fallback}`);
  return target ? anchorFindings(written, mention.anchor, target, mention.place) : [];
}

function anchorFindings(
  written: Written,
  anchor: string,
  known: Set<string>,
  place: { line: number; column: number },
): Finding[] {
  if (known.has(decodeURIComponent(anchor))) return [];
  return [
    {
      path: written.path,
      at: place,
      code: "link/dead-anchor",
      message: `Unexpected anchor \`#${anchor}\`, expected the id of a quote or section${didYouMean(anchor, known)}`,
      remedy: "Copy the link from the page. The link of a quote changes when its words do.",
    },
  ];
}
