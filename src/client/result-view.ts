/** Elements of one result, made from the templates of the search page. Text only ever becomes text. */
import type { Piece } from "./excerpt.ts";
import { clone, part } from "./parts.ts";
import type { PassageView, ResultView } from "./search-results.ts";
import { spanName } from "./span-name.ts";

export function resultElement(root: ParentNode, result: ResultView, locale: string): HTMLElement {
  const item = clone(root, "result");
  item.lang = result.language;
  const link = part(item, "title") as HTMLAnchorElement;
  link.href = result.url;
  link.replaceChildren(...nodesOf(result.title));
  part(item, "kind").textContent = result.kind;
  part(item, "outlet").textContent = result.outlets.join(", ");
  const date = part(item, "date") as HTMLTimeElement;
  Object.assign(date, { dateTime: result.day, lang: locale, textContent: spanName(result.day, locale) });
  part(item, "excerpt").append(...nodesOf(result.excerpt));
  const passages = part(item, "passages");
  passages.hidden = result.passages.length === 0;
  passages.append(...result.passages.map((passage) => passageElement(root, passage)));
  return item;
}

function passageElement(root: ParentNode, passage: PassageView): HTMLElement {
  const item = clone(root, "passage");
  item.classList.toggle("said", passage.isQuote);
  (part(item, "link") as HTMLAnchorElement).href = passage.url;
  part(item, "label").replaceChildren(...nodesOf(passage.title));
  part(item, "words").append(...nodesOf(passage.excerpt));
  return item;
}

function nodesOf(pieces: Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
