/** A generated report as its page: 250 to 400 words with a quote a source, and what the search knows of it. */
import { reportKinds } from "../src/domain/report.ts";
import type { SearchRecord } from "../src/indexes/search-records.ts";
import type { Random } from "./random.ts";
import type { Thing, Things } from "./things.ts";
import { capitalised, phrase, type Speech, sentence } from "./words.ts";

export interface SearchReportSettings {
  random: Random;
  say: Speech;
  things: Things;
  /** `YYYY-MM-DD`. */
  day: string;
  number: number;
}

interface Quote {
  id: string;
  words: string;
  speaker: Thing;
}

interface Draft {
  title: string;
  standfirst: string;
  quotes: Quote[];
  /** What it has to do with; each is named in the text. */
  about: Thing[];
}

export function makeSearchReport(settings: SearchReportSettings): { record: SearchRecord; html: string } {
  const { random, say, things, day, number } = settings;
  const slug = `${phrase(say, 4).replaceAll(" ", "-")}-${number}`;
  const outlets = someOf(random, things.outlets, random.between(1, 3));
  const draft: Draft = {
    title: capitalised(phrase(say, random.between(6, 11))),
    standfirst: capitalised(phrase(say, random.between(20, 30))),
    quotes: Array.from({ length: random.between(1, 4) }, () => makeQuote(settings)),
    about: [things.people, things.organisations, things.places].flatMap((kind) => someOf(random, kind, 2)),
  };
  const id = `${day.slice(0, 7).replace("-", "/")}/${slug}`;
  const record: SearchRecord = {
    id,
    path: `/reports/${id}/`,
    quotes: draft.quotes.map(({ words }) => words),
    facts: {
      day,
      kind: random.pickOften(reportKinds),
      topics: idsOf(someOf(random, things.topics, random.between(1, 4))),
      outlets: idsOf(outlets),
      restsOn: outlets.length,
      about: [...new Set(idsOf([...draft.about, ...draft.quotes.map(({ speaker }) => speaker)]))],
      storylines: [],
      authors: [random.pick(things.authors).id],
      by: random.chance(0.5) ? ["named"] : ["named", "anonymous"],
    },
  };
  return { record, html: pageOf(settings, draft) };
}

function someOf(random: Random, things: readonly Thing[], most: number): Thing[] {
  return [...new Set(Array.from({ length: most }, () => random.pickOften(things)))];
}

const idsOf = (things: readonly Thing[]): string[] => things.map(({ id }) => id);

function makeQuote({ random, say, things }: SearchReportSettings): Quote {
  const id = `q-${Math.floor(random.next() * 36 ** 7).toString(36)}`;
  return { id, words: capitalised(phrase(say, random.between(8, 22))), speaker: random.pickOften(things.people) };
}

function pageOf(settings: SearchReportSettings, { title, standfirst, quotes, about }: Draft): string {
  const mentions = about.map(({ id, name }) => `<a href="/people/${id}/">${name}</a>`).join(" and ");
  const parts = [
    `<header><h1>${title}</h1><p class="standfirst" data-search="standfirst">${standfirst}.</p></header>`,
    `<div class="prose"><p>${sentences(settings, 2)} ${mentions}.</p>`,
    ...quotes.flatMap((quote) => [figureOf(quote), `<p>${sentences(settings, 1)}</p>`]),
    `<h2 id="background">Background <a class="permalink" href="#background" data-pagefind-ignore>#</a></h2>`,
    `<p>${sentences(settings, 14 - 2 * quotes.length)}</p></div>`,
    `<div class="foot" data-pagefind-ignore><p>${sentences(settings, 2)}</p></div>`,
  ];
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article class="report" data-pagefind-body>${parts.join("\n")}</article></main></body></html>`;
}

function figureOf({ id, words, speaker }: Quote): string {
  const caption = `Quote from ${speaker.name}`;
  return `<figure class="quote" id="${id}" data-pagefind-title="${caption}"><figcaption>${caption}</figcaption><blockquote><p>"${words}"</p></blockquote></figure>`;
}

function sentences({ random, say }: SearchReportSettings, count: number): string {
  return Array.from({ length: count }, () => sentence(random, say)).join(" ");
}
