/** Elements of one result, made from the templates of the search page. Text only ever becomes text. */
import type { Piece } from "./excerpt.ts";
import { clone, part } from "./parts.ts";
import type { PassageView, ResultView, UnloadedView } from "./search-results.ts";
import { spanName } from "./span-name.ts";

export function resultElement(root: ParentNode, result: ResultView, locale: string): HTMLElement {
  const item = clone(root, "result");
  showFacts(item, result, locale);
  const link = part(item, "title") as HTMLAnchorElement;
  link.href = result.url;
  link.replaceChildren(...nodesOf(result.title));
  part(item, "excerpt").append(...nodesOf(result.excerpt));
  const passages = part(item, "passages");
  passages.hidden = result.passages.length === 0;
  passages.append(...result.passages.map((passage) => passageElement(root, passage)));
  return item;
}

/** What is known of a report that could not be loaded. */
export function unloadedElement(root: ParentNode, result: UnloadedView, locale: string): HTMLElement {
  const item = clone(root, "unloaded-result");
  showFacts(item, result, locale);
  return item;
}

function showFacts(item: HTMLElement, facts: Omit<UnloadedView, "isUnloaded">, locale: string): void {
  item.lang = facts.language;
  part(item, "kind").textContent = facts.kind;
  part(item, "outlet").textContent = facts.outlets.join(", ");
  const date = part(item, "date") as HTMLTimeElement;
  Object.assign(date, { dateTime: facts.day, lang: locale, textContent: spanName(facts.day, locale) });
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
