/** A made-up newsroom: everything that a content folder may have, as data that a test can edit, and as files. */
import type { ContentFiles } from "../factories/content-folder.ts";

export interface News {
  title: string;
  summary: string;
  /** `2024-04-01`. */
  date: string;
  draft: boolean;
  embargo: string | undefined;
  translated: boolean;
  topics: string[];
  /** `person:ann`, `place:bay`. */
  mentions: string[];
  /** Ids of other reports. */
  links: string[];
  /** The person who is quoted, and the words. */
  source: string;
  quote: string;
  details: string;
}

export interface Thing {
  name: string;
  description: string;
}

/** A claim, an event or a figure: something that rests on reports. */
export interface Finding {
  wording: string;
  /** Ids of reports, at least one. */
  reports: string[];
  /** Where it happened, or whom it is about, as in `mentions`. */
  about: string;
  status: "unconfirmed" | "disputed";
}

export interface Newsroom {
  siteName: string;
  people: Map<string, Thing>;
  places: Map<string, Thing>;
  topics: Map<string, Thing>;
  /** By id, such as `2024/04/ferry`. */
  reports: Map<string, News>;
  claims: Map<string, Finding>;
  events: Map<string, Finding>;
  figures: Map<string, Finding>;
  storyline: { title: string; text: string };
}

const entityFolders = { person: "entities/people", place: "entities/places" } as const;
const storyline = "harbour";

/** The files of the content folder. Lists and maps are written as JSON, which is YAML. */
export function filesOf(newsroom: Newsroom): ContentFiles {
  const { siteName, people, places, topics, reports, claims, events, figures } = newsroom;
  const entries: [path: string, text: string][] = [
    ["site.yaml", yaml({ name: siteName, languages: ["en", "uk"], timeZone: "Europe/Kyiv" })],
    ["authors/desk.yaml", yaml({ name: "Desk", description: "The editors" })],
    ["outlets/gazette.yaml", yaml({ name: "Gazette", kind: "newspaper", description: "Daily of a harbour town" })],
    ["pages/about.md", `---\ntitle: About\nsummary: What this is.\n---\nWho writes, and why.\n`],
    ...[...people].map(([id, thing]) => entry(`${entityFolders.person}/${id}`, thing)),
    ...[...places].map(([id, thing]) => entry(`${entityFolders.place}/${id}`, { ...thing, kind: "region" })),
    ...[...topics].map(([id, thing]) => entry(`topics/${id}`, thing)),
    ...[...reports].flatMap(([id, news]) => reportFiles(newsroom, id, news)),
    ...[...claims].map(([id, claim]) => entry(`claims/${id}`, claimOf(newsroom, claim))),
    ...[...events].map(([id, event]) => entry(`events/${id}`, eventOf(newsroom, event))),
    ...[...figures].map(([id, figure]) => entry(`figures/${id}`, figureOf(newsroom, figure))),
    [`storylines/${storyline}.md`, storylineFile(newsroom)],
  ];
  return Object.fromEntries(entries);
}

const entry = (path: string, fields: object): [string, string] => [`${path}.yaml`, yaml(fields)];

function yaml(fields: object): string {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join("");
}

const words = {
  en: { ending: "", quote: "Quote from", details: "Details", told: "were counted" },
  uk: { ending: ".uk", quote: "Пряма мова", details: "Деталі", told: "осіб нарахували" },
} as const;

function reportFiles(newsroom: Newsroom, id: string, news: News): [string, string][] {
  const languages = news.translated ? (["en", "uk"] as const) : (["en"] as const);
  return languages.map((language) => {
    const { ending, quote, details, told } = words[language];
    const text = [
      [...news.mentions.map((reference) => `[${reference.split(":")[1]}](${reference})`), `${numberOf(id)} ${told}.`],
      [...news.links.map((link) => `[${link}](report:${link})`), "."],
      [`**${quote} [${newsroom.people.get(news.source)?.name}](source:speaker):** "${news.quote}"`],
      [`**${details}:** ${news.details}`],
    ];
    return [
      `reports/${id}${ending}.md`,
      `---\n${yaml(headOf(id, news))}---\n${text.map((line) => line.join(" ")).join("\n\n")}\n`,
    ];
  });
}

/** Every report has a number of its own, which figures may cite. */
const numberOf = (id: string): number =>
  1000 + [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 8999, 7);

function headOf(id: string, { title, summary, date, draft, embargo, topics, source }: News): object {
  const url = `https://gazette.example/${id}`;
  return {
    ...{ title, summary, date, embargo, topics, kind: "digest", authors: ["desk"], storylines: [storyline] },
    draft: draft || undefined,
    restsOn: [{ outlet: "gazette", title: `Original of ${id}`, url, published: date }],
    sources: { speaker: { person: source, via: "gazette" } },
  };
}

const dateOf = ({ reports }: Newsroom, id: string): string => reports.get(id)?.date ?? "";

const firstDateOf = (newsroom: Newsroom, { reports }: Finding): string | undefined =>
  reports.map((id) => dateOf(newsroom, id)).sort()[0];

function claimOf(newsroom: Newsroom, claim: Finding): object {
  const { wording, about, reports, status } = claim;
  return {
    ...{ wording, about: about.startsWith("person:") ? [about] : [], storylines: [storyline] },
    positions: reports.map((report) => ({
      ...{ holder: "outlet:gazette", stance: "asserts", on: dateOf(newsroom, report), report },
    })),
    assessments: [{ on: firstDateOf(newsroom, claim), status, text: `It is ${status}: only the Gazette says so.` }],
  };
}

function eventOf(newsroom: Newsroom, event: Finding): object {
  const { wording, about, reports } = event;
  const [kind, id] = about.split(":");
  return {
    ...{ title: wording, summary: `${wording}, the Gazette reports.`, date: firstDateOf(newsroom, event) },
    ...(kind === "place" ? { places: [id] } : { involves: [about] }),
    ...{ storylines: [storyline], statedBy: reports.map((report) => ({ report })) },
  };
}

function figureOf(newsroom: Newsroom, { wording, reports }: Finding): object {
  const reading = (report: string) => ({
    on: dateOf(newsroom, report),
    value: numberOf(report),
    by: "outlet:gazette",
    report,
  });
  return {
    name: wording,
    unit: "people",
    summary: `${wording}.`,
    storylines: [storyline],
    readings: reports.map(reading),
  };
}

function storylineFile({ storyline: { title, text }, events, claims }: Newsroom): string {
  const summary = "The only ferry across the bay stopped running, and the town argues about the reasons since then.";
  const head = yaml({ title, summary, began: "2019-01-01", keyEvents: [...events.keys()] });
  const cited = [...claims.keys()].map((id) => `- [${id}](claim:${id})`).join("\n");
  return `---\n${head}---\n${text}\n\n${cited}\n`;
}
