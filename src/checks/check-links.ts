import { type AddressSettings, address } from "../domain/address.ts";
import { didYouMean } from "../domain/nearest.ts";
import type { InternalLink, Mention, Place } from "../domain/outline.ts";
import type { Report } from "../domain/report.ts";
import type { StandingPage } from "../domain/standing-page.ts";
import type { Storyline } from "../domain/storyline.ts";
import { hiddenReference } from "./check-hidden-references.ts";
import type { CheckContext, Finding } from "./finding.ts";

type Written = Report | StandingPage | Storyline;

/** What links may lead to. */
interface Targets {
  settings: AddressSettings;
  /** Addresses of all pages. */
  addresses: ReadonlySet<string>;
  /** Address of a report, standing page or storyline → the ids on it. */
  anchors: Anchors;
  /** The same without the reports that readers do not see yet. */
  seenAnchors: Anchors;
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** Internal links lead to pages that exist, and anchors to quotes and sections that exist. */
export function checkLinks({ corpus, addresses, withheld }: CheckContext): Finding[] {
  const settings = { base: "/", defaultLanguage: corpus.site.languages[0] ?? "en" };
  const written = [...corpus.reports, ...corpus.pages, ...corpus.storylines];
  const anchors = new Map(written.map((one) => [addressOf(one, settings), anchorsOf(one)]));
  const isHidden = ({ path }: Written): boolean => withheld.reports.has(path);
  const hidden = new Set(written.filter(isHidden).map((one) => addressOf(one, settings)));
  const seenAnchors = new Map([...anchors].filter(([page]) => !hidden.has(page)));
  const forReaders = { settings, addresses, anchors, seenAnchors };
  const forWriters = { ...forReaders, seenAnchors: anchors };
  return written.flatMap((one) => {
    const targets = isHidden(one) ? forWriters : forReaders;
    return [
      ...one.outline.links.flatMap((link) => linkFindings(one, link, targets)),
      ...one.outline.mentions.flatMap((mention) => mentionFindings(one, mention, targets)),
    ];
  });
}

function addressOf(written: Written, settings: AddressSettings): string {
  return address(kindOf(written), written.id, written.language, settings);
}

function kindOf(written: Written): "report" | "storyline" | "page" {
  if ("sources" in written) return "report";
  return "keyEvents" in written ? "storyline" : "page";
}

/** The sections of the page of a storyline. */
const storylineSections = ["timeline", "matrix", "figures", "map", "whos-who", "reports"];

/** Ids on a page: what the text makes, and what the page of a report or storyline adds. */
function anchorsOf(written: Written): Set<string> {
  if ("sources" in written) return new Set([...written.outline.anchors, ...listIds(written)]);
  return new Set([...written.outline.anchors, ...(kindOf(written) === "storyline" ? storylineSections : [])]);
}

function listIds({ sources, responses, corrections }: Report): string[] {
  const declared = Object.keys(sources);
  return [
    "rests-on",
    ...(declared.length > 0 ? ["sources", ...declared.map((id) => `source-${id}`)] : []),
    ...(responses.length > 0 ? ["responses-list"] : []),
    ...(corrections.length > 0 ? ["corrections"] : []),
  ];
}

function linkFindings(written: Written, link: InternalLink, { settings, addresses, anchors }: Targets): Finding[] {
  const [whole = "", anchor] = link.href.split("#", 2);
  const page = whole.split("?")[0] ?? "";
  if (whole !== "" && !addresses.has(page)) return [deadLink(written, link, addresses)];
  const known = anchors.get(whole === "" ? addressOf(written, settings) : page);
  return anchor === undefined || !known ? [] : anchorFindings(written, anchor, known, link.place);
}

function deadLink(written: Written, { href, place }: InternalLink, addresses: ReadonlySet<string>): Finding {
  const page = href.split(/[?#]/, 1)[0] ?? "";
  const hint = addresses.has(`${page}/`) ? `; did you mean \`${page}/\`?` : didYouMean(page, addresses);
  return {
    path: written.path,
    at: place,
    code: "link/dead",
    message: `Unexpected link \`${href}\`, expected the address of a page${hint}`,
    remedy:
      "Correct the address. Things with a file are better linked by their scheme, such as `person:dmitry-peskov`.",
    fix: addresses.has(`${page}/`) ? { found: href, replacement: href.replace(page, `${page}/`) } : undefined,
  };
}

/**
 * A report or storyline is read in the language of the one that mentions it, else in the default one. Of a report that
 * readers do not see in any language, another check tells; its anchors are right or wrong all the same.
 */
function mentionFindings(written: Written, { kind, id, anchor, place }: Mention, targets: Targets): Finding[] {
  if ((kind !== "report" && kind !== "storyline") || anchor === undefined) return [];
  const { settings, anchors, seenAnchors } = targets;
  const known = (among: Anchors) =>
    among.get(address(kind, id, written.language, settings)) ??
    among.get(address(kind, id, settings.defaultLanguage, settings));
  const [seen, all] = [known(seenAnchors), known(anchors)];
  if (seen && seen !== all && all && hasAnchor(all, anchor) && !hasAnchor(seen, anchor))
    return [
      hiddenReference(
        written.path,
        place,
        `Unexpected anchor \`#${anchor}\` of a translation that readers do not see yet`,
        copyLink,
      ),
    ];
  const read = seen ?? all;
  return read ? anchorFindings(written, anchor, read, place) : [];
}

const copyLink =
  "Copy the link from the page that readers see. Until the translation appears, this one leads to the beginning of that page.";

function hasAnchor(known: ReadonlySet<string>, anchor: string): boolean {
  return known.has(anchor) || known.has(decoded(anchor));
}

function anchorFindings(written: Written, anchor: string, known: ReadonlySet<string>, place: Place): Finding[] {
  if (hasAnchor(known, anchor)) return [];
  const hint = didYouMean(
    `#${anchor}`,
    [...known].map((id) => `#${id}`),
  );
  return [
    {
      path: written.path,
      at: place,
      code: "link/dead-anchor",
      message: `Unexpected anchor \`#${anchor}\`, expected the id of a quote or section${hint}`,
      remedy: "Copy the link from the page. The link of a quote changes when its words do.",
    },
  ];
}

/** An anchor without its percent signs; as it stands where they encode nothing. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
