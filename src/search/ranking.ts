/** The order of what was found. */
import type { Order } from "./answer.ts";
import type { LanguageAnswer } from "./search-language.ts";
import type { SearchedReports } from "./searched-reports.ts";

export interface Ranked {
  searched: SearchedReports;
  report: number;
  tier: number;
  score: number;
  day: string;
}

/** A report of the newest day scores this much more than one of long ago. */
const freshness = 0.1;
/** In days: a report of this age has half of the newest report's advantage. */
const halfLife = 730;
const dayLength = 86_400_000;

/**
 * Best first: what matches before what nearly matches, then by score, the newer of equals first. By date, only reports
 * with some of the words stay behind those that match.
 */
export function rank(answers: LanguageAnswer[], order: Order): Ranked[] {
  const all = answers.flatMap(rankedOf);
  const newest = Math.max(...archiveEnds(answers));
  for (const one of all) one.score *= 1 + freshness * 2 ** ((Date.parse(one.day) - newest) / dayLength / halfLife);
  return all.sort(order === "best" ? bestFirst : byDate(order));
}

function rankedOf({ searched, tiers }: LanguageAnswer): Ranked[] {
  return tiers.flatMap((scores, tier) =>
    Array.from(scores, ([report, score]) => {
      const { shard, place } = searched.placeOf(report);
      return { searched, report, tier, score, day: shard.facets.days[place] ?? "" };
    }),
  );
}

/** The last days of the archives, whatever was found. */
function archiveEnds(answers: LanguageAnswer[]): number[] {
  return answers.flatMap(({ searched }) => searched.open.map(({ facets }) => Date.parse(facets.days.at(-1) ?? "")));
}

function bestFirst(a: Ranked, b: Ranked): number {
  return a.tier - b.tier || b.score - a.score || newestFirst(a, b);
}

function byDate(order: Order) {
  const direction = order === "oldest" ? -1 : 1;
  const isLoose = ({ tier }: Ranked): number => Number(tier === 2);
  return (a: Ranked, b: Ranked): number => isLoose(a) - isLoose(b) || direction * newestFirst(a, b);
}

function newestFirst(a: Ranked, b: Ranked): number {
  return compare(b.day, a.day) || compare(a.searched.language, b.searched.language) || b.report - a.report;
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
