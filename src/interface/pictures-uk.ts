import { type Forms, formFor } from "./counted.ts";
import type { PicturesInterface } from "./pictures-en.ts";

const counted = (count: number, forms: Forms): string =>
  `${count.toLocaleString("uk-UA")} ${formFor(count, forms, "uk")}`;
const reports: Forms = { one: "матеріал", few: "матеріали", many: "матеріалів", other: "матеріалу" };

export const picturesUk: PicturesInterface = {
  timeline: {
    order: "Події в тому порядку, у якому вони відбувалися.",
    turningPoints: "Заповненими знаками позначено переломні моменти.",
    scale: "На осі рівні відстані означають рівний час; лінії ведуть від моментів до подій.",
    zoom: (days) => `На другій осі окремо, у більшому масштабі, показано ${days}`,
  },
  steps: {
    picture: (name) => `Східчастий графік: ${name}`,
    summary: (first, last) => `Перше значення: ${first}; останнє: ${last}. Усі числа є в таблиці.`,
    reading: (words, date) => `${words}, ${date}`,
    holds: "Кожне число чинне, доки не названо наступне.",
    kinds: { one: "одне число", range: "проміжок", atLeast: "щонайменше стільки" },
    enlarged: (days) => `Затінені дні (${days}) показано ширше, ніж решту часу.`,
    spread: "Числа, названі одного дня, стоять у тому порядку, у якому надходили.",
    table: (name) => `Значення: ${name}`,
    columns: { date: "Дата", value: "Число", by: "Хто назвав", report: "Матеріал", note: "Примітка" },
  },
  map: {
    picture: (names) => `Мапа: ${names}`,
    place: "місце",
    places: "місця, надто близькі, щоб показати їх окремо",
    beyond: "напрямок до місць поза рамкою",
    numbers: "Номери відповідають списку.",
    list: "Місця на мапі",
    beyondFrame: "поза рамкою",
    disputed: "Пунктиром показано спірні кордони.",
    data: "Обриси: Natural Earth. Вони не визначають належності територій.",
  },
  matrix: {
    caption: "Хто яку позицію має: рядок — твердження, стовпець — той, хто говорить. Знак веде до слів.",
    claim: "Твердження",
  },
  coverage: {
    caption: (total, from, to) => `${counted(total, reports)} за місяцями: ${from} – ${to}.`,
    month: (month, count) => `${month}: ${counted(count, reports)}`,
  },
  chain: {
    caption: "Хто кому розповів: від джерел через видання до цього матеріалу.",
    key: "Заповнені знаки — джерела з іменем, переривчасті кільця — джерела без імені.",
    report: "Цей матеріал",
    people: (count) => counted(count, { one: "особа", few: "особи", many: "осіб", other: "особи" }),
  },
};
