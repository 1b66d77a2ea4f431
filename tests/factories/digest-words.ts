/** Words of which digests of many shapes are made, by language. */

export interface DigestWords {
  labels: Record<"source" | "quote" | "details" | "background" | "previously" | "responses", string[]>;
  speakers: string[];
  sentences: string[];
  quotes: string[];
  tails: string[];
  sources: string[];
  responses: string[];
  page: string[];
  dates: string[];
}

export const english: DigestWords = {
  labels: {
    source: ["Source", "Sources"],
    quote: ["Quote"],
    details: ["Details", "More details"],
    background: ["Background", "Context"],
    previously: ["Previously", "Earlier"],
    responses: ["Responses"],
  },
  speakers: [
    "",
    " from one source",
    " from the second source",
    " from the third source, a senior harbour official",
    " from Ann Reed",
  ],
  sentences: [
    "The pier of Northport was painted green",
    "Ann Reed walked along the quay at noon",
    "Nobody counted the gulls, and 14 boats left",
    "A second source said that the paint was dry",
    "Prices in Kyiv rose by 3.5 per cent",
    "One *star* and a_b_c [stand] here",
  ],
  quotes: ["We have painted it", "It is 'green' and will stay so", "Come and look, said nobody"],
  tails: ["", ", the source said.", ", said Ann Reed.", ". The painter left."],
  sources: ["Harbour Gazette", "Bay Radio, citing a source in the port", "The Lighthouse, in its evening edition"],
  responses: ["The Port Office did not respond to requests for comment", "The Town Council declined to comment"],
  page: ["Advertisement:", "Support us or become our patron!", "Read also: Ten piers", "Subscribe to our letter"],
  dates: ["date 2024-04-01", "Monday, 1 April 2024, 15:28", "April 1, 2024"],
};

export const ukrainian: DigestWords = {
  labels: {
    source: ["Джерело"],
    quote: ["Пряма мова", "Дослівно"],
    details: ["Деталі", "Подробиці"],
    background: ["Передісторія", "Довідка"],
    previously: ["Що передувало", "Раніше"],
    responses: ["Відповіді"],
  },
  speakers: [
    "",
    " одного з джерел",
    " другого джерела",
    " третього джерела, високопоставленого посадовця",
    " Анни Рід",
  ],
  sentences: [
    "Причал у місті Північний пофарбували в зелене",
    "З Анною Рід про це не говорили",
    "Чайок ніхто не рахував, а човнів було 14",
    "Друге джерело зазначило, що фарба висохла",
    "Ціни в Києві зросли на 3,5 %",
  ],
  quotes: ["Ми його пофарбували", "Він «зелений» і таким буде", "Приходьте подивитися"],
  tails: ["", ", – сказало джерело.", ", – сказала Анна Рід."],
  sources: ["«Портова газета»", "Bay Radio з посиланням на джерело в порту", "газета «Маяк»"],
  responses: ["У Портовому управлінні не відповіли на запит", "Міська рада відмовилася від коментарів"],
  page: ["Реклама:", "Підтримайте нас!", "Читайте також: Десять причалів", "Підписуйтесь на наш канал"],
  dates: ["date 2024-04-01", "Понеділок, 1 квітня 2024, 15:28", "01.04.2024"],
};

export const russian: DigestWords = {
  labels: {
    source: ["Источник"],
    quote: ["Прямая речь", "Дословно"],
    details: ["Детали", "Подробности"],
    background: ["Предыстория", "Справка"],
    previously: ["Что предшествовало", "Ранее"],
    responses: ["Ответы"],
  },
  speakers: [
    "",
    " одного из источников",
    " второго источника",
    " третьего источника, высокопоставленного чиновника",
    " Анны Рид",
  ],
  sentences: [
    "Причал в городе Северный покрасили в зелёный цвет",
    "С Анной Рид об этом не говорили",
    "Чаек никто не считал, а лодок было 14",
    "Второй источник отметил, что краска высохла",
  ],
  quotes: ["Мы его покрасили", "Он «зелёный» и таким будет", "Приходите посмотреть"],
  tails: ["", ", – сказал источник.", ", – сказала Анна Рид."],
  sources: ["«Портовая газета»", "Bay Radio со ссылкой на источник в порту", "газета «Маяк»"],
  responses: ["В Портовом управлении не ответили на запрос", "Городской совет отказался от комментариев"],
  page: ["Реклама:", "Поддержите нас!", "Читайте также: Десять причалов", "Подпишитесь на наш канал"],
  dates: ["date 2024-04-01", "1 апреля 2024", "01.04.2024"],
};

export const quotationMarks: [string, string][] = [
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
];
