/**
 * What readers see of a corpus at a moment: no report that is held back, nothing that only such a report carries, and
 * nobody and nothing of whom only such reports tell.
 */
import type { Corpus } from "./corpus.ts";
import type { Moment } from "./moment.ts";
import type { Mention } from "./outline.ts";
import { referenceKey } from "./reference.ts";
import { namedKeys, namedKinds, unseenThings } from "./referred-things.ts";
import { heldBackReports } from "./release.ts";

/** Leaves a corpus as it is where nothing is held back. */
export function publishedCorpus(corpus: Corpus, moment: Moment): Corpus {
  const held = heldBackReports(corpus, moment);
  if (held.size === 0) return corpus;
  const reports = corpus.reports.filter(({ path }) => !held.has(path));
  return withoutUnseen(withoutDeadMentions(withEvidence({ ...corpus, reports }), corpus), corpus);
}

/** Keys (`report/2024/04/slug`, `claim/…`, `person/…`) of all that a corpus has and readers do not see. */
export function hiddenKeys(corpus: Corpus, published: Corpus): Set<string> {
  const seen = keysOf(published);
  return new Set([...keysOf(corpus)].filter((key) => !seen.has(key)));
}

function keysOf(corpus: Corpus): Set<string> {
  const { reports, events, claims, figures } = corpus;
  return new Set([
    ...reports.map(({ id }) => `report/${id}`),
    ...[...events.keys()].map((id) => `event/${id}`),
    ...[...claims.keys()].map((id) => `claim/${id}`),
    ...[...figures.keys()].map((id) => `figure/${id}`),
    ...namedKeys(corpus),
  ]);
}

/** Statements, positions and readings of reports that readers see; what is left without any is left out. */
function withEvidence(corpus: Corpus): Corpus {
  const ids = new Set(corpus.reports.map(({ id }) => id));
  const seen = ({ report }: { report: string }): boolean => ids.has(report);
  const events = keptBy(corpus.events, (event) => withOnly(event, "statedBy", seen), "statedBy");
  const isEvent = (id: string): boolean => events.has(id) || !corpus.events.has(id);
  return {
    ...corpus,
    events,
    claims: keptBy(
      corpus.claims,
      (claim) => withOnly(withOnly(claim, "positions", seen), "events", isEvent),
      "positions",
    ),
    figures: keptBy(
      corpus.figures,
      (figure) => withOnly(withOnly(figure, "readings", seen), "events", isEvent),
      "readings",
    ),
    storylines: corpus.storylines.map((one) => withOnly(one, "keyEvents", isEvent)),
  };
}

/**
 * A thing with the members of a list that readers see. One that has nothing to hide stays the same object: a build knows
 * by it what is as it was.
 */
function withOnly<List extends string, Member, Thing extends Record<List, Member[]>>(
  thing: Thing,
  list: List,
  isSeen: (member: Member) => boolean,
): Thing {
  const members: Member[] = thing[list];
  return members.every(isSeen) ? thing : { ...thing, [list]: members.filter(isSeen) };
}

/** The things as `seen` makes them; those whose `list` is empty are left out. */
function keptBy<Thing extends Record<List, readonly unknown[]>, List extends string>(
  things: ReadonlyMap<string, Thing>,
  seen: (thing: Thing) => Thing,
  list: List,
): Map<string, Thing> {
  const kept = [...things].map(([id, thing]): [string, Thing] => [id, seen(thing)]);
  return new Map(kept.filter(([, thing]) => thing[list].length > 0));
}

/** A mention of what readers do not see is plain text to them, and makes nothing related. */
function withoutDeadMentions(published: Corpus, corpus: Corpus): Corpus {
  const hidden = hiddenKeys(corpus, published);
  const isSeen = (mention: Mention): boolean => !hidden.has(referenceKey(mention));
  const seen = <Written extends Corpus["reports" | "pages" | "storylines"][number]>(written: Written): Written => {
    const outline = withOnly(written.outline, "mentions", isSeen);
    return outline === written.outline ? written : { ...written, outline };
  };
  return {
    ...published,
    reports: published.reports.map(seen),
    pages: published.pages.map(seen),
    storylines: published.storylines.map(seen),
  };
}

/** People, organisations, places, outlets, topics and authors stay that readers read of, or that nobody refers to yet. */
function withoutUnseen(published: Corpus, corpus: Corpus): Corpus {
  const unseen = unseenThings(corpus, published);
  const seen = <Thing>(name: keyof typeof namedKinds, things: ReadonlyMap<string, Thing>): Map<string, Thing> =>
    new Map([...things].filter(([id]) => !unseen.has(`${namedKinds[name]}/${id}`)));
  return {
    ...published,
    people: seen("people", published.people),
    organisations: seen("organisations", published.organisations),
    places: seen("places", published.places),
    outlets: seen("outlets", published.outlets),
    topics: seen("topics", published.topics),
    authors: seen("authors", published.authors),
  };
}
