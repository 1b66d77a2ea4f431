/** What readers would want from the search of `content/`: `ranking.json`. */
import { readFileSync } from "node:fs";

export interface ExpectedRanking {
  /** Of the reports that are searched. */
  language: "en" | "uk";
  kind: "name" | "place" | "topic" | "event" | "inflected" | "quotation" | "question" | "said" | "field" | "combined";
  query: string;
  /** The id of the report that comes first. */
  first?: string;
  /** Each is among the first three, in any order. From one to three. */
  top: string[];
  /** None of these is found. */
  not?: string[];
}

export function readExpectedRankings(): ExpectedRanking[] {
  return JSON.parse(readFileSync(new URL("ranking.json", import.meta.url), "utf8")).queries;
}

/** What a ranked list of report ids lacks, a sentence each; nothing if it is as expected. */
export function unmet({ first, top, not = [] }: ExpectedRanking, ranked: readonly string[]): string[] {
  const shown = ranked.slice(0, 3);
  return [
    ...(first === undefined || ranked[0] === first ? [] : [`Unexpected \`${ranked[0]}\` first, expected \`${first}\``]),
    ...top.filter((id) => !shown.includes(id)).map((id) => `Expected \`${id}\` among ${list(shown)}`),
    ...not.filter((id) => ranked.includes(id)).map((id) => `Unexpected \`${id}\``),
  ];
}

const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ") || "no reports";
