import type { Sourcing } from "../domain/sourcing.ts";
import { type Forms, formFor, joined } from "./counted.ts";
import { dossierUk } from "./dossier-uk.ts";
import type { Interface, SourcingNames } from "./en.ts";
import { listingUk } from "./listing-uk.ts";
import { picturesUk } from "./pictures-uk.ts";
import { publishingUk } from "./publishing-uk.ts";
import { searchUk } from "./search-uk.ts";

const numbers = ["жодного", "одне", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "десять"];
const number = (count: number): string => numbers[count] ?? String(count);
const genitive = [
  "жодного",
  "одного",
  "двох",
  "трьох",
  "чотирьох",
  "п’яти",
  "шести",
  "семи",
  "восьми",
  "дев’яти",
  "десяти",
];
const numberOf = (count: number): string => genitive[count] ?? String(count);
const counted = (count: number, forms: Forms): string =>
  `${count.toLocaleString("uk-UA")} ${formFor(count, forms, "uk")}`;
const list = (items: string[]): string => joined(items, "uk");

/** Назви видань не відмінюються: вони стоять після двокрапки. */
function sourcing(facts: Sourcing, names: SourcingNames): string {
  const clauses = [`${sourcesClause(facts)}: ${list(names.outlets)}`];
  if (names.silent.length > 0) clauses.push(`не відповіли на запит: ${list(names.silent)}`);
  if (names.declined.length > 0) clauses.push(`відмовилися від коментарів: ${list(names.declined)}`);
  if (names.uncommented.length > 0) clauses.push(`не прокоментували: ${list(names.uncommented)}`);
  return `${clauses.join("; ")}.`;
}

function sourcesClause({ named, unnamed, reasoned }: Sourcing): string {
  const total = named + unnamed;
  if (total === 0) return "Цей матеріал спирається на повідомлення видань";
  const sources = `${number(total)} ${formFor(total, { one: "джерело", few: "джерела", many: "джерел", other: "джерела" }, "uk")}`;
  return `Цей матеріал спирається на ${sources} (${namesClause(named, unnamed)}${reasonClause(unnamed, reasoned)}) і на повідомлення видань`;
}

function namesClause(named: number, unnamed: number): string {
  if (unnamed === 0) return named === 1 ? "назване" : "усі названі";
  if (named === 0) return unnamed === 1 ? "не назване" : "жодне не назване";
  return `${number(unnamed)} не ${unnamed === 1 ? "назване" : "названо"}`;
}

function reasonClause(unnamed: number, reasoned: number): string {
  if (unnamed === 0) return "";
  if (reasoned === 0) return ", причину не вказано";
  return reasoned === unnamed ? ", причину вказано" : `, причину вказано для ${numberOf(reasoned)}`;
}

export const uk: Interface = {
  languageName: "Українська",
  locale: "uk-UA",

  skipToContent: "Перейти до тексту",
  frontPage: "Головна",
  menu: "Сайт",
  archive: "Архів",
  topics: "Теми",
  people: "Люди",
  organisations: "Організації",
  places: "Місця",
  outlets: "Видання",
  languages: "Мови",
  footer: "Про цей сайт",
  linkToQuote: "Посилання на цю цитату",
  linkToSection: "Посилання на цей розділ",
  linkCopied: "Посилання скопійовано",

  kinds: { digest: "Дайджест", analysis: "Аналіз", explainer: "Пояснення", chronology: "Хронологія" },
  placeKinds: { country: "Країна", region: "Регіон", city: "Місто", venue: "Заклад" },
  outletKinds: {
    agency: "Інформаційна агенція",
    newspaper: "Газета",
    magazine: "Журнал",
    broadcaster: "Телерадіокомпанія",
    online: "Інтернет-видання",
    "state media": "Державне медіа",
    "official body": "Офіційний орган",
    research: "Дослідницький центр",
  },
  thingKinds: {
    person: "Особа",
    organisation: "Організація",
    place: "Місце",
    outlet: "Видання",
    topic: "Тема",
    author: "Автор",
  },
  kind: "Вид",
  entries: "Переліки",

  leadStory: "Головне",
  latest: "Останні матеріали",
  allReports: "Усі матеріали в архіві",
  reportCount: (count) => counted(count, { one: "матеріал", few: "матеріали", many: "матеріалів", other: "матеріалу" }),

  by: (authors) => list(authors),
  updated: "Оновлено",
  howWeKnow: "Звідки ми це знаємо",
  sourcing,
  source: "Джерело",
  sources: "Джерела",
  named: "Назване",
  namedCount: (count) => counted(count, { one: "назване", few: "названі", many: "названих", other: "названого" }),
  unnamedCount: (count) =>
    counted(count, { one: "не назване", few: "не названі", many: "не названих", other: "не названого" }),
  quoted: (words) => `«${words}»`,
  notNamed: "Не назване",
  via: "Через видання",
  whyNotNamed: "Чому не назване",
  reasonNotGiven: "причину не вказано",
  outletDescribes: "Описано так",
  spokeAs: "На посаді",
  whoAsked: "Кого запитали",
  askedBy: (outlet) => `запит: ${outlet}`,
  didNotRespond: "без відповіді",
  declinedToComment: "відмова від коментарів",
  didNotComment: "без коментарів",
  restsOn: "На що спирається цей матеріал",
  archivedCopy: "архівна копія",
  corrections: "Виправлення",
  otherLanguages: "Цей матеріал іншими мовами",
  inDefaultLanguage: "англійською",
  earlierReports: "Раніше про те саме",
  laterReports: "Пізніше про те саме",
  sharedThings: (names) => `Спільне: ${list(names)}`,
  aboutThing: "У цьому матеріалі",

  whatTheySaid: "Їхніми словами",
  saidIn: "у матеріалі",
  reportsAbout: "Матеріали",
  restingOnOutlet: "Матеріали, що на нього спираються",
  otherNames: "Інші назви",
  country: "Країна",
  owner: "Власник",
  website: "Сайт",
  within: "Розташування",
  coordinates: "Координати",
  placesWithin: "Місця в його межах",

  search: "Пошук",
  searching: searchUk,

  dossier: dossierUk,
  listing: listingUk,
  pictures: picturesUk,
  publishing: publishingUk,

  notFound: "Такої сторінки немає",
  notFoundHint: "Можливо, в адресі помилка. Матеріали ніколи не змінюють адреси: скористайтеся пошуком або архівом.",
};
