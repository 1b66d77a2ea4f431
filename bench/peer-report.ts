/** A report as other generators take it: the same text with plain links, and a head of plain lists. */
import { CORE_SCHEMA, load } from "js-yaml";
import type { ReportHead } from "../src/domain/report.ts";
import type { UnnamedSource } from "../src/domain/source.ts";
import { headAndText } from "./head-and-text.ts";

/** Things of these kinds have pages there: scheme in the text → folder. */
const folders: Record<string, string> = {
  person: "people",
  org: "organisations",
  place: "places",
  outlet: "outlets",
  topic: "topics",
};

/** Names of authors by id. */
export type Authors = ReadonlyMap<string, string>;

export function peerReport(report: string, authors: Authors): string {
  const { head, text } = headAndText(report);
  const fields = fieldsOf(load(head, { schema: CORE_SCHEMA }) as ReportHead, text, authors);
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n${text.replace(/\[([^\]]*)\]\(([a-z]+):([^)#]+)(#[^)]*)?\)/g, plainLink)}`;
}

/** Quotes have no address there, and claims, events and figures no page. */
function plainLink(_link: string, words: string, scheme: string, id: string): string {
  if (scheme === "source") return `[${words}](#source-${id})`;
  if (scheme === "report") return `[${words}](/reports/${id}/)`;
  return folders[scheme] ? `[${words}](/${folders[scheme]}/${id}/)` : words;
}

function fieldsOf(head: ReportHead, text: string, authors: Authors): Record<string, unknown> {
  const sources = Object.entries(head.sources);
  const mentioned = (scheme: string) =>
    [...text.matchAll(/\]\(([a-z]+):([^)#]+)/g)].flatMap((match) => (match[1] === scheme ? [match[2] as string] : []));
  const parties = head.responses.map(({ party }) => party.replace("org:", ""));
  const people = sources.flatMap(([, source]) => ("person" in source ? [source.person] : []));
  const outlets = [...head.restsOn.map(({ outlet }) => outlet), ...sources.map(([, { via }]) => via)];
  return {
    title: head.title,
    description: head.summary,
    date: head.date,
    form: head.kind,
    authors: head.authors.map((id) => authors.get(id) ?? id),
    topics: head.topics,
    people: unique([...people, ...mentioned("person")]),
    organisations: unique([...parties, ...mentioned("org")]),
    places: unique(mentioned("place")),
    outlets: unique([...outlets, ...mentioned("outlet")]),
    originals: head.restsOn,
    sources: sources.map(([id, source]) => ({ id, ...(source as UnnamedSource) })),
    responses: head.responses.map((response, index) => ({ ...response, party: parties[index] })),
  };
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
