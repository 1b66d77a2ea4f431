/** Shows what a search says of itself: problems below the field; notes, suggestions and years above the results. */
import type { Answer, Suggestion } from "../search/answer.ts";
import type { QueryProblem } from "../search/query.ts";
import { counted } from "./filled.ts";
import { noteText, problemText, restText, searchedText } from "./messages.ts";
import { clone, part } from "./parts.ts";
import type { SearchSettings } from "./search-settings.ts";

export class MessageView {
  #root: HTMLElement;
  #settings: SearchSettings;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#root = root;
    this.#settings = settings;
  }

  showProblems(problems: QueryProblem[]): void {
    this.#fill(
      "problems",
      problems.map((problem) => this.#line(problemText(problem, this.#settings))),
    );
  }

  show({ notes, suggestions, searched, rest }: Pick<Answer, "notes" | "suggestions" | "searched" | "rest">): void {
    this.#fill(
      "notes",
      notes.map((note) => this.#line(noteText(note, this.#settings))),
    );
    this.#fill(
      "suggestions",
      suggestions.map((one) => this.#suggestion(one)),
    );
    part(this.#root, "did-you-mean").hidden = suggestions.length === 0;
    part(this.#root, "searched").textContent = searched ? searchedText(searched, this.#settings) : "";
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

  #fill(name: string, items: HTMLElement[]): void {
    const list = part(this.#root, name);
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  }

  #line(text: string): HTMLElement {
    const item = clone(this.#root, "line");
    item.textContent = text;
    return item;
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
