/** Ukrainian verbs: from one form to the stems of all. */
import { iotatedStem, uniotatedStems } from "./ukrainian-changes.ts";
import * as endings from "./ukrainian-endings.ts";
import { type Endings, only } from "./ukrainian-endings.ts";
import { irregularReading } from "./ukrainian-irregular.ts";
import type { Reading } from "./ukrainian-reading.ts";

const reflexive = /(?<=ть|[аовлмшеєюуи])(?:ся|сь)$/;

/** Every way in which a word can be a verb. */
export function verbReadings(word: string): Reading[] {
  const isReflexive = reflexive.test(word);
  const base = word.replace(reflexive, "").replace(/([єе])ть$/, "$1");
  const infinitive = base.replace(/(?<=ти)(?:му|меш|ме|мемо|мете|муть)$/, "");
  const irregular = irregularReading(infinitive);
  const readings = irregular ? [irregular] : regularReadings(infinitive);
  const fit = readings.filter(
    ({ stem, endings: { usual } }) => stem.length > 1 || usual.every((form) => form.length > 2),
  );
  return isReflexive ? fit.map((reading) => ({ ...reading, endings: withReflexive(reading.endings) })) : fit;
}

/** нести → нестися, нестись; веде → ведеться. */
function withReflexive({ usual, rare }: Endings): Endings {
  const long = (ending: string): string => (/[еє]$/.test(ending) ? `${ending}ться` : `${ending}ся`);
  const short = [...usual, ...rare].filter((ending) => /[аиоую]$/.test(ending)).map((ending) => `${ending}сь`);
  return { usual: usual.map(long), rare: [...rare.map(long), ...short] };
}

function regularReadings(word: string): Reading[] {
  return infinitivesOf(word).flatMap(({ infinitive, sure }) =>
    formsOf(infinitive).map((reading) => ({ ...reading, sure: reading.sure && sure })),
  );
}

interface Infinitive {
  infinitive: string;
  sure: boolean;
}

/** In і only few verbs have a past tense, and many nouns a genitive: хотів, but терактів. */
const past =
  /^(.*(?:[аяиу]|.{3}[ії](?!в$)|(?:хот|[зд]пов|лет|верт|сид|вид|олод|ляд|зум|вм|терп|гор|зр|жал|вол|бол)і))(?:ти|в|ла|ло|ли|вши|но|то)$/;
const participle = /^(.{3,}[ая])(?:ний|ного|ному|на|ної|ну|ні|них)$/;

/** Infinitives that a form may come from. */
function infinitivesOf(word: string): Infinitive[] {
  const [, vowelStem] = past.exec(word) ?? [];
  if (vowelStem !== undefined) return [{ infinitive: `${vowelStem.replace(/ова$/, "ува")}ти`, sure: true }];
  const [, doneStem] = participle.exec(word) ?? [];
  if (doneStem !== undefined) return [{ infinitive: `${doneStem}ти`, sure: false }];
  return fromPresent(word);
}

/** казати, кажу; писати, пишу: not питати, питаю. */
const likeTell = /(?:[кв]аз|пис|вяз|плак|скак|різ|маз|клик)$/;

const present: [RegExp, (stem: string) => string[]][] = [
  [/у(?:ю|єш|є|ємо|єте|ють|ючи)$/, (stem) => [`${stem}увати`]],
  [/ю(?:ю|єш|є|ємо|єте|ють|ючи)$/, (stem) => [`${stem}ювати`]],
  [/а(?:ю|єш|є|ємо|єте|ють|ючи)$/, (stem) => [`${stem}ати`, ...(/(?:д|зн|ст)$/.test(stem) ? [`${stem}авати`] : [])]],
  [/я(?:ю|єш|є|ємо|єте|ють|ючи)$/, (stem) => [`${stem}яти`]],
  [/(?<=.{4})і(?:єш|є|ємо|єте|ють|ючи)$/, (stem) => [`${stem}іти`]],
  [/(?:ить|иш|имо|ите|ять|ать)$/, (stem) => [`${stem.replace(/([бпвмф])л$/, "$1")}ити`]],
  [/н(?:еш|емо|ете|уть)$/, (stem) => [`${stem}нути`]],
  [
    /(?<=[жчшщ])(?:е|еш|емо|ете|уть|у)$/,
    (stem) => uniotatedStems(stem).flatMap((other) => (likeTell.test(other) ? `${other}ати` : [])),
  ],
  [/ен(?:о|ий|ого|а|і|их)$/, (stem) => [stem, ...uniotatedStems(stem)].map((other) => `${other}ити`)],
];

function fromPresent(word: string): Infinitive[] {
  const match = present.find(([ending]) => ending.test(word));
  if (!match) return [];
  const stem = word.replace(match[0], "");
  return stem.length < 2 ? [] : match[1](stem).map((infinitive, place) => ({ infinitive, sure: place === 0 }));
}

/** The forms of a verb by its infinitive. */
function formsOf(infinitive: string): Reading[] {
  const stem = infinitive.slice(0, -2);
  const root = stem.slice(0, -1);
  const isMostlyPerfective = /[иу]$|^(?:за|от|роз|на|по|с|пере|ви|до).*[^вяюжчшщ]а$/.test(stem);
  const main: Reading = {
    stem,
    endings: isMostlyPerfective ? endings.ofPerfective : endings.ofInfinitive,
    sure: true,
  };
  const afterVowel: Reading = { stem, endings: endings.presentAfterVowel, sure: true };
  // розслідувати, розслідую, розслідовано; давати, даю.
  if (/(?:[ую]|да|зна|ста)ва$/.test(stem)) return [main, { ...afterVowel, stem: stem.slice(0, -2) }, ...done(stem)];
  if (/(?:у|й)$/.test(stem)) return [main, { stem: root, endings: endings.presentFirst, sure: true }];
  if (stem.endsWith("и")) return [main, ...ofSecondConjugation(root)];
  if (stem.endsWith("і")) return [main, afterVowel, { stem: root, endings: endings.presentSecond, sure: false }];
  const impersonal: Reading = { stem, endings: only("но"), sure: true };
  const changed = likeTell.test(root) ? iotatedStem(root) : undefined;
  return [
    main,
    impersonal,
    changed === undefined ? afterVowel : { stem: changed, endings: endings.presentFirst, sure: true },
  ];
}

/** розслідувано is rather розслідовано. */
function done(stem: string): Reading[] {
  if (!stem.endsWith("ува")) return [];
  return [{ stem: `${stem.slice(0, -3)}ован`, endings: only("о", "ий", "а", "і", "их"), sure: true }];
}

/** заявить and заявлю, попередить and попереджений. */
function ofSecondConjugation(root: string): Reading[] {
  const changed = iotatedStem(root);
  const isHushing = /[жчшщ]$/.test(root);
  const present = isHushing ? endings.presentHushing : endings.presentSecond;
  if (changed === undefined) {
    const first = isHushing ? [] : [only("ю")];
    return [{ stem: root, endings: endings.joined(present, endings.ofParticiple, ...first), sure: true }];
  }
  if (!changed.endsWith("л") || root.endsWith("л"))
    return [
      { stem: root, endings: present, sure: true },
      { stem: changed, endings: endings.ofParticiple, sure: true },
    ];
  return [
    { stem: root, endings: only("ить", "имо"), sure: true },
    {
      stem: changed,
      endings: endings.joined(only("ю", "ять"), endings.without(endings.ofParticiple, ["у"])),
      sure: true,
    },
  ];
}
