/**
 * Endings of Ukrainian words by the way in which the words change, in proper spelling. An empty one is no ending.
 * Those that are rare in the news come after `usual`: they are known as forms, and not worth a search of their own.
 */

export interface Endings {
  usual: readonly string[];
  rare: readonly string[];
}

const list = (text: string): string[] => (text === "" ? [] : text.split(" ").map((ending) => ending.replace("–", "")));
const endings = (usual: string, rare = ""): Endings => ({ usual: list(usual), rare: list(rare) });

/** These and no others. */
export const only = (...usual: string[]): Endings => ({ usual, rare: [] });

export function joined(...parts: Endings[]): Endings {
  return { usual: [...new Set(parts.flatMap(({ usual }) => usual))], rare: parts.flatMap(({ rare }) => rare) };
}

/** All but some of them. */
export function without({ usual, rare }: Endings, left: readonly string[]): Endings {
  const stays = (ending: string): boolean => !left.includes(ending);
  return { usual: usual.filter(stays), rare: rare.filter(stays) };
}

const ofOneGender: [RegExp, readonly string[]][] = [
  [/^и$/, ["о"]],
  [/^[ое]ю$/, ["ом", "ем", "ові", "ів", "о"]],
  [/^(?:[ое]м|ові|еві|ів|о)$/, ["ою", "ею"]],
];

/** Those that a noun can have beside one of its endings: судом, but not судою. */
export function ofGender(all: Endings, ending: string): Endings {
  const others = ofOneGender.find(([shown]) => shown.test(ending))?.[1];
  return others ? without(all, others) : all;
}

/** суд, країна, місто. */
export const hardNoun = endings("– а у ом ові і и о ою ів ам ами ах", "е");
/** ніч, межа, товариш. */
export const mixedNoun = endings("– а у ем і е ею ів ей ам ами ах", "еві ом");
/** день, земля, море. */
export const softNoun = endings("ь я ю ем і е ею ів ей ям ями ях", "– еві ом");
/** лікар, секретар. */
export const softAfterR = endings("я ю ем і ів ям ями ях", "еві");
/** Росія, край, музей: the stem ends in a vowel. */
export const vowelNoun = endings("й я ю єм ї є єю їв ям ями ях", "єві");
/** питання: the stem ends in a consonant that is written twice. */
export const doubledNoun = endings("я ю і ям ями ях");

export const hardAdjective = endings("ий а е і ого ому им ої ій у ою их ими ім", "о");
export const softAdjective = endings("ій я є і ього ьому ім ьої ю ьою іх іми", "ьо");
/** Путін, Юсов: nouns with some of the endings of adjectives. */
export const surname = endings("– а у ом ові і и им ої ою их ими", "о ій ів ам ами ах е");

/** Харків, Харкова: in one number. */
export const town = endings("а у ом ові і");
/** Донецьк, whose forms are no more than these; донецький is another word. */
export const ofDonetsk = endings("– а у ом", "ові");
/** область, швидкість. */
export const softFeminine = endings("ь і ю ей ям ями ях");
/** After the vowel of the infinitive: зна|ти. */
export const ofInfinitive = endings(
  "ти в ла ло ли тиме тимуть",
  "но тиму тимемо ть вши то ний ного ному ним нім на ної ній ну ною не ні них ними тий того тому тим та тої тій ту тою те ті тих тими",
);
/** попереди|ти, which has no other future than попередить. */
export const ofPerfective: Endings = {
  usual: ofInfinitive.usual.filter((ending) => !ending.startsWith("тим")),
  rare: [...ofInfinitive.rare, "тиме", "тимуть"],
};
/** знаю, after the vowel. */
export const presentAfterVowel = endings("ю є ємо ють", "єш єте й ймо йте ючи");
/** кажу, піду. */
export const presentFirst = endings("у е емо уть", "еш ете и іть імо учи");
/** роблять. */
export const presentSecond = endings("ить имо ять", "ать ю иш ите и і ь те мо іть імо ачи ячи");
/** бачать. */
export const presentHushing = endings("ить имо ать", "ять ю иш ите и і ь те мо іть імо ачи ячи");
/** попередж|ений, бач|у. */
export const ofParticiple = endings(
  "у ено ений ена ені ених",
  "ю ять ать ений еного еному еним енім ена еної еній ену еною ене ені ених еними",
);

export const isVowel = (letter: string | undefined): boolean => letter !== undefined && "аеєиіїоуюя".includes(letter);
