/** Nothing that readers see leads to what they do not see yet: a draft, or a report that waits for its day. */
import type { Corpus } from "../domain/corpus.ts";
import { referenceKey } from "../domain/reference.ts";
import type { HeldBack } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import type { StandingPage } from "../domain/standing-page.ts";
import type { Storyline } from "../domain/storyline.ts";
import type { CheckContext, Finding, KeyPath } from "./finding.ts";

/** Readers get what leads there without a link, and what is cited from there not at all; a build does both by itself. */
export function checkHiddenReferences({ corpus, withheld }: CheckContext): Finding[] {
  if (withheld.reports.size === 0) return [];
  const reasons = reasonsById(corpus, withheld.reports);
  const hidden: Hidden = {
    keys: withheld.keys,
    addresses: withheld.addresses,
    reasonOf: (id) => reasons.get(id),
  };
  const seen = corpus.reports.filter(({ path }) => !withheld.reports.has(path));
  return [
    ...[...seen, ...corpus.pages, ...corpus.storylines].flatMap((written) => inText(written, hidden)),
    ...citations(corpus, hidden),
    ...eventIds(corpus, hidden),
  ];
}

interface Hidden {
  keys: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  /** Why a report is held back, by its id. */
  reasonOf(id: string): HeldBack | undefined;
}

function reasonsById({ reports }: Corpus, held: ReadonlyMap<string, HeldBack>): Map<string, HeldBack> {
  return new Map(
    reports.flatMap(({ id, path }): [string, HeldBack][] => {
      const reason = held.get(path);
      return reason ? [[id, reason]] : [];
    }),
  );
}

function inText({ path, outline }: Report | StandingPage | Storyline, hidden: Hidden): Finding[] {
  const remedy = "Readers see these words without a link until then. See that they give nothing away.";
  const mentions = outline.mentions.filter((mention) => hidden.keys.has(referenceKey(mention)));
  const links = outline.links.filter(({ href }) => hidden.addresses.has(href.split(/[?#]/, 1)[0] ?? ""));
  return [
    ...mentions.map(({ kind, id, place }) => hiddenReference(path, place, unexpected(kind, id, hidden), remedy)),
    ...links.map(({ href, place }) =>
      hiddenReference(path, place, `Unexpected link \`${href}\` to a page that readers do not see yet`, remedy),
    ),
  ];
}

/** Positions, statements and readings that rest on a hidden report, of what is seen for the others that it has. */
function citations({ events, claims, figures }: Corpus, hidden: Hidden): Finding[] {
  const cited = [
    ...[...events.values()].map(({ id, path, statedBy }) => ({
      key: `event/${id}`,
      path,
      at: "statedBy",
      list: statedBy,
    })),
    ...[...claims.values()].map(({ id, path, positions }) => ({
      key: `claim/${id}`,
      path,
      at: "positions",
      list: positions,
    })),
    ...[...figures.values()].map(({ id, path, readings }) => ({
      key: `figure/${id}`,
      path,
      at: "readings",
      list: readings,
    })),
  ];
  return cited
    .filter(({ key }) => !hidden.keys.has(key))
    .flatMap(({ path, at, list }) =>
      list.flatMap(({ report }, index) =>
        hidden.keys.has(`report/${report}`)
          ? [hiddenReference(path, [at, index, "report"], unexpected("report", report, hidden), nouns[at] ?? "")]
          : [],
      ),
    );
}

const nouns: Record<string, string> = {
  statedBy: "Readers do not see this statement until then.",
  positions: "Readers do not see this position until then. See that no assessment speaks of it.",
  readings: "Readers do not see this reading until then. See that the summary does not speak of it.",
};

/** Events that only hidden reports state, in the lists of what is seen. */
function eventIds({ claims, figures, storylines }: Corpus, hidden: Hidden): Finding[] {
  const lists = [
    ...[...claims.values()].map(({ id, path, events }) => ({ key: `claim/${id}`, path, at: "events", events })),
    ...[...figures.values()].map(({ id, path, events }) => ({ key: `figure/${id}`, path, at: "events", events })),
    ...storylines.map(({ id, path, keyEvents }) => ({
      key: `storyline/${id}`,
      path,
      at: "keyEvents",
      events: keyEvents,
    })),
  ];
  return lists
    .filter(({ key }) => !hidden.keys.has(key))
    .flatMap(({ path, at, events }) =>
      events.flatMap((id, index) =>
        hidden.keys.has(`event/${id}`)
          ? [
              hiddenReference(
                path,
                [at, index],
                unexpected("event", id, hidden),
                "Readers do not see the event until then.",
              ),
            ]
          : [],
      ),
    );
}

function unexpected(kind: string, id: string, { reasonOf }: Hidden): string {
  const reason = kind === "report" ? reasonOf(id) : undefined;
  return `Unexpected ${kind} \`${id}\`, ${reason ? whyNot(reason) : "which only reports carry that readers do not see yet"}`;
}

function whyNot(held: HeldBack): string {
  if (held.why === "draft") return "which is a draft";
  return held.why === "embargo"
    ? `which is under embargo until \`${held.until}\``
    : `which is to be published on \`${held.until}\``;
}

/** What readers see leads to what they do not see. */
export function hiddenReference(path: string, at: Finding["at"] | KeyPath, what: string, remedy: string): Finding {
  return {
    path,
    at,
    code: "publish/hidden-reference",
    message: `${what}, expected something that readers see`,
    remedy,
  };
}
