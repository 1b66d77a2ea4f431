/** Who and what the reports have to do with: things are drawn as often as names are in the news. */
import { type Draw, drawByRank } from "./draw-by-rank.ts";
import type { Random } from "./random.ts";
import type { Thing, Things } from "./things.ts";

export interface Cast {
  person: Draw<Thing>;
  organisation: Draw<Thing>;
  place: Draw<Thing>;
  outlet: Draw<Thing>;
  topic: Draw<Thing>;
  author: Draw<Thing>;
}

export function castOf(random: Random, things: Things): Cast {
  return {
    person: drawByRank(random, things.people),
    organisation: drawByRank(random, things.organisations),
    place: drawByRank(random, things.places),
    outlet: drawByRank(random, things.outlets),
    topic: drawByRank(random, things.topics),
    author: () => random.pick(things.authors),
  };
}

/** A mention of a person, an organisation or a place, as a link. */
export function mentionIn(random: Random, cast: Cast): string {
  const [scheme, draw] = random.pick([
    ["person", cast.person],
    ["org", cast.organisation],
    ["place", cast.place],
  ] as const);
  const { name, id } = draw();
  return `[${name}](${scheme}:${id})`;
}
