/** What stands in pasted pages and belongs to the page, not to the news. */

import { isWithin, quoteRanges, sentenceRanges } from "./quote-ranges.ts";

interface Rule {
  pattern: RegExp;
  reason: string;
}

/** Words in the middle of a text that announce an advertisement. */
const advertisement =
  /(?<![\p{L}\p{N}])(?:Advertise?ment|Advertising|Реклама)\s*:|^(?:Advertise?ment|Advertising|Реклама)$/gu;

const patron =
  /^(?:\p{P}\s*)?(?:[Pp]lease\s+)?(?:[Ss]upport (?:us|our|independent|\p{Lu}[\p{L} ]{0,40}(?:!|or become|by|on|with|and))|[Bb]ecome (?:our|a) (?:patron|supporter|member)|[Dd]onate|Підтримайте|Підтримай|Станьте (?:нашим )?патрон|Задонат|Поддержите|Поддержи|Станьте (?:нашим )?патрон)(?!\p{L})/u;
const subscribe =
  /^(?:\p{P}\s*)?(?:subscribe|sign up for|follow us|join (?:us|our)|підпи(?:шіться|суйтесь|суйтеся)|приєднуйтес[ья]|стежте за|читайте нас|подпи(?:шитесь|сывайтесь)|присоединяйтесь|следите за|читайте нас)/iu;
const alsoRead =
  /^(?:read (?:also|more)|see also|also read|читайте (?:також|ще|также|еще|ещё)|дивіться також|смотрите также)\s*:/iu;
const share =
  /^(?:share(?: (?:this|on).*)?|поділитис[ья].*|поширити.*|поделиться.*|print|друк|комментарии|коментарі|tags?:.*|теги:.*)$/iu;
const correctUs =
  /^(?:if you (?:notice|find|spot) (?:an? )?(?:error|mistake)|якщо ви (?:помітили|знайшли)|если вы (?:заметили|нашли))/iu;

const credit =
  /^(?:photos?|images?|pictures?|illustrations?|фото|зображення|ілюстрація|изображение|иллюстрация)(?: by)?\s*:/iu;

const rules: Rule[] = [
  { pattern: credit, reason: "the credit of a picture" },
  { pattern: patron, reason: "an appeal for support" },
  { pattern: subscribe, reason: "an invitation to subscribe" },
  { pattern: alsoRead, reason: "a pointer to other articles" },
  { pattern: share, reason: "a control of the page" },
  { pattern: correctUs, reason: "a control of the page" },
];

/** Longer paragraphs are text, however they begin. */
const longest = 300;

/** Why a whole paragraph is left out, or `undefined` where it belongs to the text. */
export function reasonToLeaveOut(text: string): string | undefined {
  if (text.length > longest) return undefined;
  return rules.find(({ pattern }) => pattern.test(text))?.reason;
}

/** Of a paragraph of text, the last sentences that belong to the page. */
export function appealsAfter(text: string): { start: number; reason: string } | undefined {
  const quotes = quoteRanges(text);
  let found: { start: number; reason: string } | undefined;
  for (const { start, end } of sentenceRanges(text).slice(1).reverse()) {
    const reason = isWithin(quotes, start) ? undefined : reasonToLeaveOut(text.slice(start, end));
    if (reason === undefined) return found;
    found = { start, reason };
  }
  return found;
}

/** Where advertisements are announced inside a paragraph. */
export function advertisementsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(advertisement)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
