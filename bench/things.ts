/** The people, places and outlets of a generated corpus, as many as so many reports would have to do with. */
import { outletKinds, placeKinds } from "../src/domain/entity.ts";
import type { Random } from "./random.ts";
import { capitalised, phrase, type Speech } from "./words.ts";

export interface Thing {
  id: string;
  name: string;
  /** Path below the content folder, and what the file holds. */
  path: string;
  yaml: string;
}

export interface Things {
  people: Thing[];
  organisations: Thing[];
  places: Thing[];
  outlets: Thing[];
  topics: Thing[];
  authors: Thing[];
}

interface Maker {
  random: Random;
  say: Speech;
  /** Makes a name that no other thing of this kind has. */
  name: (words: number) => string;
}

export function makeThings(random: Random, say: Speech, reports: number): Things {
  const maker = { random, say, name: nameMaker(random, say) };
  const some = (folder: string, count: number, fields: (maker: Maker, index: number) => string): Thing[] =>
    Array.from({ length: Math.max(1, Math.ceil(count)) }, (_, index) => makeThing(maker, folder, fields(maker, index)));
  return {
    people: some("entities/people", reports / 10, () => ""),
    organisations: some("entities/organisations", reports / 20, () => ""),
    places: some("entities/places", 5 + reports / 25, placeFields),
    outlets: some("outlets", 20 + reports / 50, outletFields),
    topics: some("topics", 20 + reports / 200, () => ""),
    authors: some("authors", 1 + reports / 1000, () => ""),
  };
}

function placeFields({ random }: Maker): string {
  const latitude = random.between(-60_000, 70_000) / 1000;
  const longitude = random.between(-180_000, 180_000) / 1000;
  return `kind: ${random.pick(placeKinds)}\ncoordinates: { latitude: ${latitude}, longitude: ${longitude} }\n`;
}

function outletFields({ random }: Maker, index: number): string {
  return `kind: ${random.pick(outletKinds)}\nsite: https://outlet-${index}.example\n`;
}

function makeThing({ random, say, name }: Maker, folder: string, fields: string): Thing {
  const called = name(folder.startsWith("entities/places") ? 1 : 2);
  const id = called.toLowerCase().replaceAll(" ", "-");
  const description = capitalised(phrase(say, random.between(3, 8)));
  return {
    id,
    name: called,
    path: `${folder}/${id}.yaml`,
    yaml: `name: ${called}\ndescription: { en: ${description} }\n${fields}`,
  };
}

/** Names are of long words; one that has been given gets one more word. */
function nameMaker(random: Random, say: Speech): (words: number) => string {
  const given = new Set<string>();
  const word = (): string => {
    for (;;) {
      const said = say();
      if (said.length > 4) return capitalised(said);
    }
  };
  return (words) => {
    let name = Array.from({ length: words + (random.chance(0.2) ? 1 : 0) }, word).join(" ");
    while (given.has(name)) name += ` ${word()}`;
    given.add(name);
    return name;
  };
}
