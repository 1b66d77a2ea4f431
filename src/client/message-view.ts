/** Shows what a search says of itself: problems below the field; notes, suggestions and years above the results. */
import type { Answer, Suggestion } from "../search/answer.ts";
import type { QueryProblem } from "../search/query.ts";
import { counted } from "./filled.ts";
import { hintText, noteText, problemTexts, restText, searchedText } from "./messages.ts";
import { lineNotes } from "./notes.ts";
import { clone, part } from "./parts.ts";
import { queryHints } from "./query-hints.ts";
import type { SearchSettings } from "./search-settings.ts";

type Said = Pick<Answer, "languages" | "notes" | "suggestions" | "searched" | "rest">;

export class MessageView {
  #root: HTMLElement;
  #settings: SearchSettings;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#root = root;
    this.#settings = settings;
  }

  /** @param isCut whether the query was too long */
  showProblems(problems: QueryProblem[], isCut: boolean): void {
    const lines = [...(isCut ? [this.#settings.texts.cut] : []), ...problemTexts(problems, this.#settings)];
    this.#fill("problems", this.#lines(lines));
  }

  /** @param text the query */
  show(text: string, { languages, notes, suggestions, searched, rest }: Said): void {
    const hints = queryHints(text).map((hint) => hintText(hint, this.#settings));
    const lines = lineNotes(notes).map((note) => noteText(note, this.#settings));
    this.#fill("notes", this.#lines([...hints, ...lines]));
    this.#fill("suggestions", withCommas(suggestions.map((one) => this.#suggestion(one))));
    part(this.#root, "did-you-mean").hidden = suggestions.length === 0;
    part(this.#root, "searched").textContent = searched
      ? searchedText(searched, this.#namesOf(languages), this.#settings)
      : "";
    part(this.#root, "search-rest").hidden = rest === undefined;
    part(this.#root, "search-rest").textContent = rest ? restText(rest, this.#settings) : "";
  }

  /** What it says, a line each, for those who hear it. */
  text(): string {
    const lines = ["problems", "notes"].flatMap((name) => [...part(this.#root, name).children]);
    const meant = part(this.#root, "did-you-mean");
    return [...lines, ...(meant.hidden ? [] : [meant])]
      .map(({ textContent }) => textContent.trim().replace(/\s+/g, " "))
      .join("\n");
  }

  addNote(text: string): void {
    part(this.#root, "notes").append(...this.#lines([text]));
    part(this.#root, "notes").hidden = false;
  }

  /** None on a site with one language, where it goes without saying. */
  #namesOf(searched: string[]): string[] {
    const all = Object.entries(this.#settings.languages);
    return all.length > 1 ? all.filter(([one]) => searched.includes(one)).map(([, name]) => name) : [];
  }

  #fill(name: string, items: (HTMLElement | string)[]): void {
    const list = part(this.#root, name);
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  }

  #lines(texts: string[]): HTMLElement[] {
    return texts.map((text) => Object.assign(clone(this.#root, "line"), { textContent: text }));
  }

  #suggestion({ query, instead, count }: Suggestion): HTMLElement {
    const { locale, texts } = this.#settings;
    const item = clone(this.#root, "suggestion");
    const button = part(item, "instead") as HTMLButtonElement;
    button.value = query;
    button.textContent = instead;
    part(item, "suggested").textContent = counted(texts.suggested, { count }, locale);
    return item;
  }
}

function withCommas(items: HTMLElement[]): (HTMLElement | string)[] {
  return items.flatMap((item, place) => (place === 0 ? [item] : [", ", item]));
}
