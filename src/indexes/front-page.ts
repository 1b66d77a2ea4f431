/** What the front page of a language shows. */
import type { Report } from "../domain/report.ts";
import type { Library } from "./library.ts";

export interface FrontPage {
  lead?: Report;
  /** Newest first, without the lead. */
  latest: Report[];
  /** Whether the archive has more than the front page shows. */
  hasMore: boolean;
}

/** The newest report leads; up to `count` more follow. */
export function frontPage({ reports }: Library, count = 20): FrontPage {
  const [lead, ...others] = reports;
  return { ...(lead ? { lead } : {}), latest: others.slice(0, count), hasMore: others.length > count };
}
