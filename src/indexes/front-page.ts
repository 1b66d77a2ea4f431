/** What the front page of a language shows. */
import { compareDates } from "../domain/calendar-date.ts";
import type { Topic } from "../domain/entity.ts";
import type { Report } from "../domain/report.ts";
import type { Storyline } from "../domain/storyline.ts";
import type { Catalogue } from "./library.ts";
import { byName, mostReported } from "./thing-list.ts";

export interface FrontPage {
  lead?: Report;
  /** Newest first, without the lead. */
  latest: Report[];
  /** Whether the archive has more than the front page shows. */
  hasMore: boolean;
}

/** The newest report leads; up to `count` more follow. */
export function frontPage({ reports }: Catalogue, count = 20): FrontPage {
  const [lead, ...others] = reports.slice(0, count + 2);
  return { ...(lead ? { lead } : {}), latest: others.slice(0, count), hasMore: others.length > count };
}

/** The topics that most reports are on, by name, and whether these are all that reports are on. */
export function mainTopics(catalogue: Catalogue, count: number): { things: Topic[]; isAll: boolean } {
  const ids = mostReported(catalogue, "topic");
  const things = ids.slice(0, count).flatMap((id) => catalogue.corpus.topics.get(id) ?? []);
  return { things: byName(catalogue, things), isAll: ids.length <= count };
}

/** The stories with the latest reports in the order of their ids, and whether these are all. */
export function latestStorylines(
  { storylines, byStoryline, byId }: Catalogue,
  count: number,
): { storylines: Storyline[]; isAll: boolean } {
  const lastOf = (id: string) => byId.get(byStoryline.get(id)?.[0] ?? "")?.date ?? "";
  const latest = new Set([...storylines.keys()].sort((a, b) => compareDates(lastOf(b), lastOf(a))).slice(0, count));
  return { storylines: [...storylines.values()].filter(({ id }) => latest.has(id)), isAll: storylines.size <= count };
}
