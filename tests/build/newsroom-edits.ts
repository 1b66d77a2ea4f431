/** What happens in a newsroom, by chance: each edit leaves content without errors. */
import type { Random } from "../../bench/random.ts";
import type { Finding, News, Newsroom, Thing } from "./newsroom.ts";

const words = "ferry pier harbour mole captain council bridge storm lamp tide cargo winter ticket rope gull".split(" ");

/** Words of nobody in particular. `count` of them make a name that hardly anything else has. */
export function say(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(words)).join(" ");
}

const named = (random: Random): string => `${say(random, 2)} ${random.between(1, 999_999)}`;
const newId = (random: Random): string => named(random).replaceAll(" ", "-");
const aThing = (random: Random): Thing => ({ name: named(random), description: say(random, 4) });

function anyOf<Value>(random: Random, map: ReadonlyMap<string, Value>): [string, Value] {
  return random.pick([...map]);
}

const someone = (random: Random, { people, places }: Newsroom): string =>
  random.chance(0.5) ? `person:${anyOf(random, people)[0]}` : `place:${anyOf(random, places)[0]}`;

export function someNews(random: Random, newsroom: Newsroom): News {
  const date = `20${random.between(19, 24)}-0${random.between(1, 5)}-${random.between(10, 28)}`;
  return {
    ...{ title: `On the ${named(random)}`, summary: `What the Gazette reports of ${say(random, 12)} and others.` },
    ...{ date, draft: false, embargo: undefined, translated: random.chance(0.3) },
    topics: [anyOf(random, newsroom.topics)[0]],
    mentions: [...new Set([someone(random, newsroom), someone(random, newsroom)])],
    links: newsroom.reports.size > 0 ? [anyOf(random, newsroom.reports)[0]] : [],
    ...{ source: anyOf(random, newsroom.people)[0], quote: say(random, 9), details: say(random, 15) },
  };
}

export function addReport(random: Random, newsroom: Newsroom, news = someNews(random, newsroom)): string {
  const id = `${news.date.slice(0, 7).replace("-", "/")}/${newId(random)}`;
  newsroom.reports.set(id, news);
  return id;
}

const aFinding = (random: Random, newsroom: Newsroom): Finding => ({
  ...{ wording: `The ${named(random)} was closed`, about: someone(random, newsroom), status: "unconfirmed" },
  reports: [anyOf(random, newsroom.reports)[0]],
});

export function addFinding(random: Random, newsroom: Newsroom): void {
  const kind = random.pick(["claims", "events", "figures"] as const);
  newsroom[kind].set(newId(random), aFinding(random, newsroom));
}

export function addThing(random: Random, newsroom: Newsroom): void {
  newsroom[random.pick(["people", "places", "topics"] as const)].set(newId(random), aThing(random));
}

const findings = (newsroom: Newsroom) => [newsroom.claims, newsroom.events, newsroom.figures];

/** Puts another report in the place of one, or none. */
function replaceReport(newsroom: Newsroom, id: string, other: string | undefined): void {
  const replaced = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((one) => (one === id ? (other ?? []) : [one]))),
  ];
  for (const [at, news] of newsroom.reports) news.links = replaced(news.links).filter((link) => link !== at);
  for (const map of findings(newsroom))
    for (const [key, finding] of map) {
      finding.reports = replaced(finding.reports);
      if (finding.reports.length === 0) map.delete(key);
    }
}

function renameReport(random: Random, newsroom: Newsroom): void {
  const [id, news] = anyOf(random, newsroom.reports);
  newsroom.reports.delete(id);
  replaceReport(newsroom, id, addReport(random, newsroom, news));
}

function deleteReport(random: Random, newsroom: Newsroom): void {
  const [id] = anyOf(random, newsroom.reports);
  newsroom.reports.delete(id);
  replaceReport(newsroom, id, undefined);
}

/** Whoever was named for it is somebody else then. */
function deletePerson(random: Random, newsroom: Newsroom): void {
  const [id] = anyOf(random, newsroom.people);
  newsroom.people.delete(id);
  const [other] = anyOf(random, newsroom.people);
  for (const news of newsroom.reports.values()) {
    if (news.source === id) news.source = other;
    news.mentions = news.mentions.filter((reference) => reference !== `person:${id}`);
  }
  for (const map of findings(newsroom))
    for (const finding of map.values()) if (finding.about === `person:${id}`) finding.about = `person:${other}`;
}

const inReport =
  (change: (news: News, random: Random, newsroom: Newsroom) => unknown) => (random: Random, newsroom: Newsroom) =>
    change(anyOf(random, newsroom.reports)[1], random, newsroom);

const inFinding =
  (change: (finding: Finding, random: Random, newsroom: Newsroom) => unknown) =>
  (random: Random, newsroom: Newsroom) => {
    const all = findings(newsroom).flatMap((map) => [...map.values()]);
    if (all.length > 0) change(random.pick(all), random, newsroom);
  };

export type Edit = (random: Random, newsroom: Newsroom) => unknown;

export const edits: Readonly<Record<string, Edit>> = {
  "a text": inReport((news, random) => Object.assign(news, { details: say(random, 12) })),
  "a title": inReport((news, random) => Object.assign(news, { title: `On the ${named(random)}` })),
  "a summary": inReport((news, random) => Object.assign(news, { summary: `What is known of ${say(random, 14)} now.` })),
  "a day": inReport((news, random) =>
    Object.assign(news, { date: `${news.date.slice(0, 8)}${random.between(10, 28)}` }),
  ),
  "a mention": inReport((news, random, newsroom) =>
    Object.assign(news, { mentions: [...new Set([...news.mentions, someone(random, newsroom)])] }),
  ),
  "a quote": inReport((news, random) => Object.assign(news, { quote: say(random, 8) })),
  "who is quoted": inReport((news, random, { people }) => Object.assign(news, { source: anyOf(random, people)[0] })),
  "a topic of a report": inReport((news, random, { topics }) =>
    Object.assign(news, { topics: [anyOf(random, topics)[0]] }),
  ),
  "a draft": inReport((news) => Object.assign(news, { draft: !news.draft })),
  "an embargo": inReport((news, random) =>
    Object.assign(news, { embargo: `2024-06-0${random.between(1, 9)}T06:00+03:00` }),
  ),
  "no embargo": inReport((news) => Object.assign(news, { embargo: undefined })),
  "a translation": inReport((news) => Object.assign(news, { translated: !news.translated })),
  "a new report": addReport,
  "another id of a report": renameReport,
  "a report less": deleteReport,
  "a person less": deletePerson,
  "a new thing": addThing,
  "a name": (random, newsroom) => {
    const [, thing] = anyOf(random, newsroom[random.pick(["people", "places", "topics"] as const)]);
    thing.name = named(random);
  },
  "a new finding": addFinding,
  "the wording of a finding": inFinding((finding, random) =>
    Object.assign(finding, { wording: `The ${named(random)} was open` }),
  ),
  "the state of a finding": inFinding((finding, random) =>
    Object.assign(finding, { status: random.pick(["disputed", "unconfirmed"]) }),
  ),
  "what a finding is about": inFinding((finding, random, newsroom) =>
    Object.assign(finding, { about: someone(random, newsroom) }),
  ),
  "a further report of a finding": inFinding((finding, random, newsroom) =>
    Object.assign(finding, { reports: [...new Set([...finding.reports, anyOf(random, newsroom.reports)[0]])] }),
  ),
  "the storyline": (random, { storyline }) =>
    Object.assign(storyline, { text: `The town waits for the ${say(random, 6)}.` }),
  "the name of the storyline": (random, { storyline }) => Object.assign(storyline, { title: `The ${named(random)}` }),
  "the name of the site": (random, newsroom) => Object.assign(newsroom, { siteName: `The ${say(random, 1)} News` }),
};

/** A newsroom of some reports. */
export function aNewsroom(random: Random, reports: number): Newsroom {
  const newsroom: Newsroom = {
    siteName: "Harbour News",
    ...{ people: new Map(), places: new Map(), topics: new Map(), reports: new Map() },
    ...{ claims: new Map(), events: new Map(), figures: new Map() },
    storyline: { title: "The end of the ferry", text: "The town waits." },
  };
  for (const kind of ["people", "places", "topics"] as const)
    for (let count = 0; count < 6; count += 1) newsroom[kind].set(newId(random), aThing(random));
  for (let count = 0; count < reports; count += 1) addReport(random, newsroom);
  for (let count = 0; count < 9; count += 1) addFinding(random, newsroom);
  return newsroom;
}
