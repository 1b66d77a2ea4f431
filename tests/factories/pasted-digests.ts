/** Digests as they come from a page, in the labelled form, on invented harmless subjects. */

export interface PastedDigest {
  shape: string;
  text: string;
  /** Ids of sources that the head must declare, with what tells them. */
  sources: Record<string, string>;
  responses: string[];
  quotes: number;
}

export const pastedDigests: PastedDigest[] = [
  {
    shape: "English, date line, byline, advertisement, three sources",
    text: `Crane of Northport to be replaced, Gazette sources say
By Mary Field
date 2024-04-01
The harbour of Northport will replace its oldest crane this summer, three sources have told the Harbour Gazette. The crane has stood since 1961.

Source: Harbour Gazette, citing three sources in the harbour administration

Quote from one source: "The old crane 'cannot be saved', as the engineers say."

Advertisement:

Details: The second source, an engineer of the port, said that the order had been placed in March. It asked for no money from the town.

Quote from the third source, a high-ranking harbour service official: “We have waited for “nine years” for this.”

Details: The Port Office did not respond to requests for comment. The Town Council declined to comment.

Background: In March, the harbour closed its second pier. Kyiv has a crane of the same make.

Support the Gazette or become our patron!`,
    sources: {
      first: "one source",
      second: "an engineer of the port",
      third: "a high-ranking harbour service official",
    },
    responses: ["org:port-office none", "org:town-council declined"],
    quotes: 2,
  },
  {
    shape: "English, labels inside one paragraph, said tails, a named speaker",
    text: `date 2024-05-03 The school roof of Northport will be repaired before winter, Ann Reed told the Harbour Gazette on Friday. It has leaked for nine years. Source: Harbour Gazette, citing Ann Reed Quote: "It rains inside more than outside," Ann Reed said. Details: The money was found in the budget of the Town Council. The roofers begin on Monday. Quote from Oleh Moroz: "We shall bring buckets." Previously: A part of the roof was mended in 2019.`,
    sources: { reed: "ann-reed", moroz: "oleh-moroz" },
    responses: [],
    quotes: 2,
  },
  {
    shape: "Ukrainian, nested guillemets, declined names, a patron line",
    text: `Міст у Києві закриють на ремонт, кажуть джерела «Портової газети»
Понеділок, 1 квітня 2024, 15:28

Старий міст у Києві закриють на два місяці, повідомили газеті троє співрозмовників у міській раді. Про це не було оголошено.

Джерело: «Портова газета» із посиланням на трьох співрозмовників

Пряма мова одного з джерел: «Ремонт «давно назрів», ми чекали на нього дев’ять років».

Реклама:

Деталі: Друге джерело зазначило, що кошти вже виділено. Анною Рід роботи не обговорювали.

Пряма мова третього джерела, високопоставленого представника служби мостів: «Роботи почнуться в травні», – сказав він.

Відповіді: У Портовому управлінні не відповіли на запит. Міська рада відмовилася від коментарів.

Що передувало: Торік міст закривали тричі.

Підтримайте нас – станьте нашим патроном!`,
    sources: {
      first: "одного з джерел",
      second: "друге джерело",
      third: "високопоставленого представника служби мостів",
    },
    responses: ["org:port-office none", "org:town-council declined"],
    quotes: 2,
  },
  {
    shape: "Ukrainian, single lines, other words for labels, a speaker in the quote",
    text: `Порт «Північний» купує пором
12.05.2024
Порт купує новий пором, який ходитиме через затоку щодня, крім неділі. Про це повідомив Олег Мороз.
Джерело: Bay Radio
Дослівно: «Пором буде білий», – сказав Олег Мороз.
Подробиці: Старий пором ходив тридцять років. Його продадуть.
Цитата Анни Рід: «Я на ньому виросла».
Довідка: Затока має сім кілометрів завширшки.
Читайте також: Як будують пороми`,
    sources: { moroz: "oleh-moroz", reed: "ann-reed" },
    responses: [],
    quotes: 2,
  },
  {
    shape: "Russian, straight quotes, an outlet without a file, a later answer by the second source",
    text: `1 апреля 2024
В порту заменят кран, сообщают источники
Старый кран в порту заменят летом, рассказали агентству два источника. Кран стоит с 1961 года и ремонтировался одиннадцать раз.
Источник: агентство «Вести залива» со ссылкой на два источника
Прямая речь первого источника: "Кран давно пора менять"
Детали: Второй источник, сотрудник управления порта, уточнил сроки. В Портовом управлении не ответили на запрос.
Прямая речь: "Мы ждали этого много лет", - сказал второй источник.
Предыстория: В марте закрыли второй причал. Источник воды там пересох.
Подпишитесь на наш канал`,
    sources: { first: "первого источника", second: "сотрудник управления порта" },
    responses: ["org:port-office none"],
    quotes: 2,
  },
  {
    shape: "English, no title, wrapped lines, curly quotes over two paragraphs, nobody named",
    text: `Monday, 1 April 2024, 15:28

The ferry across the bay will not run on Sundays from May on, and the
last boat of the day will leave an hour earlier, the station has heard
from people who know the timetable.

Source: Bay Radio

Quote: “Nobody takes the boat on a Sunday.

“We have counted.”

Details: The winter timetable stays as it is. *Prices* stay_too [so far]
# 1 in the list of complaints was the price.

Responses: The Port Office could not be reached, while Ann Reed had no comment.`,
    sources: { unknown: "TODO(import): who said it, as the outlet describes them; or a person or organisation" },
    responses: ["org:port-office none", "person:ann-reed no comment"],
    quotes: 1,
  },
  {
    shape: "Russian, a reason for anonymity, an unknown office, a quote without marks",
    text: `Библиотека открывает читальный зал
date 2024-03-11

Библиотека города Северный открывает читальный зал на сорок мест, сообщил изданию собеседник в городском совете. Ремонт длился два года.

Источники: Портовая газета

Дословно от собеседника в городском совете: Зал будет светлым и тихим

Подробности: Собеседник в городском совете говорил на условиях анонимности, поскольку бюджет ещё не утверждён. Управление культуры отказалось от комментариев.

Контекст: Старый зал закрыли в 2022 году.`,
    sources: { first: "собеседник в городском совете" },
    responses: ["TODO(import): org:… or person:… for Управление культуры declined"],
    quotes: 0,
  },
];
