/** The labels of wire digests as pages have them, beside those of our own form. */
import type { Part } from "../domain/label.ts";
import type { Language } from "../domain/language.ts";
import { isWithin, quoteRanges } from "./quote-ranges.ts";

/** Words of a label → the part that they announce. */
const words: Record<Language, Record<Part, string[]>> = {
  en: {
    source: ["Sources?", "Source of information"],
    quote: ["Direct quotes?", "Quotes?", "Verbatim"],
    details: ["More details", "In detail", "Details"],
    background: ["Background", "Context", "For reference"],
    previously: ["Previously", "Earlier", "What preceded(?: this)?"],
    responses: ["Responses?", "Reactions?", "Comments?"],
  },
  uk: {
    source: ["Джерел[оа]"],
    quote: ["Пряма мова", "Дослівно", "Цитат[аи]"],
    details: ["Деталі", "Подробиці", "Докладніше"],
    background: ["Передісторія", "Контекст", "Довідка", "Довідково"],
    previously: ["Що передувало", "Раніше", "Нагадаємо"],
    responses: ["Відповід[ьі]", "Реакці[яї]", "Коментар(?:і)?"],
  },
  ru: {
    source: ["Источники?"],
    quote: ["Прямая речь", "Дословно", "Цитат[аы]"],
    details: ["Детали", "Подробности", "Подробнее"],
    background: ["Предыстория", "Контекст", "Справка", "Справочно"],
    previously: ["Что предшествовало", "Ранее", "Напомним"],
    responses: ["Ответы?", "Реакци[яи]", "Комментари[йи]"],
  },
};

export interface FoundLabel {
  part: Part;
  /** The label as it stands, without its colon. */
  text: string;
  /** Of a quote's label, the words about the speaker: `the second source`. */
  speaker: string;
  start: number;
  /** Behind the colon. */
  end: number;
}

const patterns = new Map<string, RegExp>();

/** One pattern for all labels of a language; of a quote's label everything up to the colon belongs to it. */
function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const groups = Object.entries(words[language]).map(([part, list]) => {
    const speaker = part === "quote" ? '(?<speaker>(?:\\s+|,\\s*)[^:"“”«»„\\n]{1,160}?)?' : "";
    return `(?<${part}>${list.join("|")})${speaker}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])\\*{0,2}(?:${groups.join("|")})\\*{0,2}\\s*:\\*{0,2}`, "gu");
  patterns.set(language, pattern);
  return pattern;
}

/** All labels in a paragraph, at its start or inside it, but none in quotation marks. */
export function labelsIn(text: string, language: Language): FoundLabel[] {
  const quotes = quoteRanges(text);
  return [...text.matchAll(patternOf(language))]
    .filter((match) => !isWithin(quotes, match.index) && opens(text, match.index))
    .map((match) => {
      const groups = match.groups ?? {};
      const part = Object.keys(groups).find((name) => name !== "speaker" && groups[name] !== undefined) as Part;
      return {
        part,
        text: match[0].replaceAll("*", "").replace(/\s*:$/, "").trim(),
        speaker: (groups.speaker ?? "").replace(/^[\s,]+|\*+|\s+$/g, ""),
        start: match.index,
        end: match.index + match[0].length,
      };
    });
}

/** A label opens a paragraph or follows a space; after “his” or “Open” it is a part of what is said. */
function opens(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index).trimEnd();
  return (
    before === "" ||
    !/(?:^|\s)(?:\p{Ll}{1,3}|their|whose|Open|Data|Image|Photo|Video|Light|Energy|Primary|Main|його|їхн\p{L}*)$/u.test(
      before,
    )
  );
}
