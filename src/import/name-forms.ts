/**
 * Whether a word of a text is a form of a word of a name. English names do not change. Of Ukrainian and Russian ones
 * the ending does: `Київ, Києва`, `Росія, Росією`, `Білий, Білого`. A form has the stem of the name and one of the
 * endings that words of its kind take, so that `іранський` is no form of `Іран`.
 */
import type { Language } from "../domain/language.ts";

/** What a word may end in → what its stem may end in instead. The longest end that fits a word is taken. */
type Endings = readonly (readonly [end: string, forms: string])[];

const ukrainian: Endings = [
  ["ський", "ський ського ському ським ські ськім ська ської ській ську ською ське"],
  ["цький", "цький цького цькому цьким цькі цькім цька цької цькій цьку цькою цьке"],
  ["ська", "ська ської ській ську ською"],
  ["цька", "цька цької цькій цьку цькою"],
  ["ське", "ське ського ському ським"],
  ["кова", "кова кової ковій кову ковою"],
  ["ий", "ий ого ому им ім ій"],
  ["ій", "ій ього ьому їм ого ому им ія ію ієм ії"],
  ["їв", "їв єва єву євом єві"],
  ["ів", "ів ова ову овом ові ева еву евом еві"],
  ["дім", "дім дому домом домі"],
  ["ія", "ія ії ію ією іє"],
  ["ка", "ка ки ці ку кою ко"],
  ["га", "га ги зі гу гою го"],
  ["ха", "ха хи сі ху хою хо"],
  ["а", "а и і у ою о ої ій"],
  ["я", "я і ї ю ею єю е є"],
  ["о", "о а у ові ом і"],
  ["е", "е я ю ем і ого ому им"],
  ["ь", "ь я ю еві ем і єві"],
  ["й", "й я ю єві єм ї"],
  ["", " а у ові ом і ї е им ем"],
];

const russian: Endings = [
  ["ский", "ский ского скому ским ском ская ской скую ское"],
  ["цкий", "цкий цкого цкому цким цком"],
  ["ская", "ская ской скую"],
  ["ское", "ское ского скому ским ском"],
  ["ый", "ый ого ому ым ом"],
  ["ое", "ое ого ому ым ом"],
  ["ой", "ой ого ому ым ом"],
  ["ий", "ий ия ию ием ии его ему им ем"],
  ["ая", "ая ой ую"],
  ["ия", "ия ии ию ией"],
  ["дом", "дом дома дому домом доме"],
  ["а", "а ы и е у ой ою ей"],
  ["я", "я и е ю ей ёй"],
  ["о", "о а у ом е"],
  ["е", "е я ю ем и"],
  ["ь", "ь я ю ем ём е и ью"],
  ["й", "й я ю ем е"],
  ["", " а у ом ым е ем"],
];

const cyrillic = /^[\p{Script=Cyrillic}’'ʼ-]+$/u;

/** Shorter words are left as they are: `УП`, `РФ`, `ООН`. */
const shortest = 4;

/** A test for the forms of one word of a name. */
export function formsOf(word: string, language: Language): (text: string) => boolean {
  const equal = (text: string): boolean => text === word;
  if (language === "en" || !cyrillic.test(word) || isShort(word)) return equal;
  const forms = new Set(pronounced(word, language === "uk" ? ukrainian : russian));
  return (text) => equal(text) || forms.has(text);
}

/** Also abbreviations in capitals are left as they are. */
function isShort(word: string): boolean {
  return word.length < shortest ? !["дім", "дом"].includes(word) : word === word.toUpperCase();
}

function pronounced(word: string, endings: Endings): string[] {
  const [end, forms] = endings.find(([ending]) => word.endsWith(ending)) ?? ["", ""];
  const stem = word.slice(0, word.length - end.length);
  return [...new Set(["", ...forms.split(" ")])]
    .filter((form) => form !== "" || end === "")
    .map((form) => `${stem}${form}`);
}
