import { newestFirst, type Report } from "../domain/report.ts";
import { likeness } from "../domain/sketch.ts";
import type { CheckContext, Finding } from "./finding.ts";
import { candidatePairs, type Sketched } from "./likely-pairs.ts";
import { originalAddress } from "./original-address.ts";

/** The same is not told twice: neither from the same originals nor in the same words. */
export function checkDuplicates(context: CheckContext): Finding[] {
  return [...sameOriginals(context), ...sameTexts(context)];
}

/**
 * Two reports are on the same originals where one rests on nothing that the other does not rest on too, and the other
 * on at most twice as much: an analysis of thirty originals may rest on that of a digest. A translation rests on what
 * its original does; a report that links another says by that how it adds to it.
 */
function sameOriginals({ corpus, faulty }: CheckContext): Finding[] {
  const reports = corpus.reports.filter(({ path }) => !faulty.has(path)).sort(newestFirst);
  const originals = new Map(reports.map((one) => [one, new Set(one.restsOn.map(({ url }) => originalAddress(url)))]));
  const using = reportsByOriginal(originals);
  return reports.flatMap((report) => {
    const own = originals.get(report) ?? new Set();
    const others = [...own].flatMap((address) => using.get(address) ?? []);
    const twin = others.find(
      (other) => isOlder(other, report) && !areLinked(report, other) && areSame(own, originals.get(other) ?? new Set()),
    );
    return twin ? [onSameOriginal(report, twin, originals.get(twin) ?? new Set())] : [];
  });
}

function reportsByOriginal(originals: ReadonlyMap<Report, ReadonlySet<string>>): Map<string, Report[]> {
  const using = new Map<string, Report[]>();
  for (const [report, addresses] of originals) {
    for (const address of addresses) {
      const list = using.get(address);
      if (list) list.push(report);
      else using.set(address, [report]);
    }
  }
  return using;
}

/** Whether a report came before another; two versions of one report in two languages are no two reports. */
function isOlder(a: Report, b: Report): boolean {
  return a.id !== b.id && a.language === b.language && newestFirst(a, b) > 0;
}

function areLinked(a: Report, b: Report): boolean {
  const links = (from: Report, to: Report): boolean =>
    from.outline.mentions.some(({ kind, id }) => kind === "report" && id === to.id) ||
    from.outline.links.some(({ href }) => href.includes(`/reports/${to.id}/`));
  return links(a, b) || links(b, a);
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return more.size <= 2 * fewer.size && [...fewer].every((address) => more.has(address));
}

function onSameOriginal(report: Report, twin: Report, originals: ReadonlySet<string>): Finding {
  const index = report.restsOn.findIndex(({ url }) => originals.has(originalAddress(url)));
  return {
    path: report.path,
    at: ["restsOn", index, "url"],
    code: "duplicate/original",
    message: `Unexpected original \`${report.restsOn[index]?.url}\`, on which \`${twin.path}\` rests as well, expected one report on it`,
    remedy: `Join the two. If this one adds to the other, say so with a link: \`report:${twin.id}\`.`,
  };
}

/** A report is told of the one that it resembles most, of those that are older. */
function sameTexts({ corpus, files, faulty }: CheckContext): Finding[] {
  const reports = new Map(corpus.reports.map((report) => [report.path, report]));
  const sketched = files.flatMap(({ path, sketch }): (Sketched & { report: Report })[] => {
    const report = reports.get(path);
    return report && sketch && !faulty.has(path) ? [{ sketch, report }] : [];
  });
  const nearest = new Map<Report, { other: Report; share: number }>();
  for (const [a, b] of candidatePairs(sketched)) {
    const [newer, older] = newestFirst(a.report, b.report) < 0 ? [a, b] : [b, a];
    if (!isOlder(older.report, newer.report)) continue;
    const share = likeness(a.sketch, b.sketch);
    const known = nearest.get(newer.report)?.share ?? 0;
    if (share >= nearlySame && share > known) nearest.set(newer.report, { other: older.report, share });
  }
  return [...nearest].map(([report, { other, share }]) => withSameText(report, other, share));
}

/** The share of common passages from which two texts are told in the same words: one word in twenty differs, or fewer. */
const nearlySame = 0.6;

function withSameText(report: Report, { path, id }: Report, share: number): Finding {
  const much = share === 1 ? "all" : `about ${Math.round(share * 100)} %`;
  return {
    path: report.path,
    at: ["title"],
    part: "key",
    code: "duplicate/text",
    message: `Unexpected text, ${much} of whose passages are those of \`${path}\`, expected one that is told once`,
    remedy: `Delete one of the two, or tell only what is new and link the other: \`report:${id}\`.`,
  };
}
