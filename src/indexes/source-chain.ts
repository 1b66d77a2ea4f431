/** Who told whom: from source to outlet to report. */
import type { ReportHead } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";

export interface ChainLink {
  /** Id of the outlet that the sources spoke to or were carried by. */
  outlet: string;
  /** Ids and sources, in the order of the head. */
  sources: [id: string, source: Source][];
}

/** The sources of a report by outlet; outlets in the order in which the head first names them. */
export function sourceChain(report: Pick<ReportHead, "sources">): ChainLink[] {
  const links = new Map<string, ChainLink>();
  for (const [id, source] of Object.entries(report.sources)) {
    const link = links.get(source.via) ?? { outlet: source.via, sources: [] };
    link.sources.push([id, source]);
    links.set(source.via, link);
  }
  return [...links.values()];
}
