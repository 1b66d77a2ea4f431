/** A built site of nothing but report pages, and the shards that say what they are. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ReportFacts, SearchRecord, SearchShard } from "../../src/indexes/search-records.ts";

export interface WrittenReport {
  slug: string;
  text: string;
  title?: string;
  quotes?: string[];
  facts?: Partial<ReportFacts>;
}

export function someFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    day: "2024-04-01",
    kind: "digest",
    topics: [],
    outlets: ["gazette"],
    restsOn: 1,
    about: [],
    storylines: [],
    authors: ["desk"],
    by: [],
    ...changes,
  };
}

export function aRecord(changes: Partial<SearchRecord> = {}): SearchRecord {
  return {
    id: "2024/04/ferry",
    path: "/reports/2024/04/ferry/",
    facts: someFacts(changes.facts),
    quotes: [],
    ...changes,
  };
}

export function aShard(changes: Partial<SearchShard> = {}): SearchShard {
  const labels = {
    kind: new Map([["digest", "Digest"]]),
    topic: new Map([["ferries", "Ferries"]]),
    outlet: new Map([["gazette", "The Gazette"]]),
  };
  return { language: "en", from: "2024", records: [aRecord()], labels, ...changes };
}

/** A page as the site writes it: a head, a masthead that is not searched, and the report. */
export function reportPage({ slug, text, title = slug, quotes = [] }: WrittenReport, language = "en"): string {
  const figures = quotes.map(
    (words, index) =>
      `<figure class="quote" id="q-${index}" data-pagefind-title="Quote"><figcaption>Quote</figcaption><blockquote><p>“${words}”</p></blockquote></figure>`,
  );
  const article = `<h1>${title}</h1><p>${text}</p>${figures.join("")}`;
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><header>Masthead</header><article data-pagefind-body>${article}</article></body></html>`;
}

/** Writes the pages of a year below `folder`, and returns its shard. */
export function writeYear(folder: string, year: number, reports: WrittenReport[], language = "en"): SearchShard {
  return writeShard(folder, String(year), reports, language);
}

/**
 * Writes the pages of a shard that begins with a year or a month. Reports are of April or of that month, unless they say
 * otherwise. English is the language without a prefix.
 */
export function writeShard(folder: string, from: string, reports: WrittenReport[], language = "en"): SearchShard {
  const records = reports.map((report): SearchRecord => {
    const day = report.facts?.day ?? `${from}-04-01`.slice(0, "2024-04-01".length);
    const id = `${day.slice(0, "2024-04".length).replace("-", "/")}/${report.slug}`;
    const path = `${language === "en" ? "" : `/${language}`}/reports/${id}/`;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.html"), reportPage(report, language));
    return { id, path, quotes: report.quotes ?? [], facts: someFacts({ ...report.facts, day }) };
  });
  return aShard({ language, from, records });
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
