/**
 * Offers ways to complete what is typed, in a list below the field, as an editable combobox does:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. While the list is closed, every key is the page's.
 */
import { type Completion, complete, completionAt } from "../search/completion.ts";
import type { CompletionValue, FindValues } from "./completion-values.ts";
import { clone, part } from "./parts.ts";

const mostValues = 8;

export class CompletionBox {
  #field: HTMLInputElement;
  #list: HTMLElement;
  #root: HTMLElement;
  #find: FindValues;
  #completion: Completion | undefined;
  #values: string[] = [];
  #active = -1;
  /** Grows with each keystroke; values for an older one are dropped. */
  #turn = 0;

  constructor(root: HTMLElement, find: FindValues) {
    this.#root = root;
    this.#field = part(root, "field") as HTMLInputElement;
    this.#list = part(root, "completions");
    this.#find = find;
    this.#field.addEventListener("keydown", (event) => this.#onKey(event));
    this.#field.addEventListener("blur", () => this.close());
    // The field keeps the focus.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#accept([...this.#list.children].indexOf(optionAt(event))));
  }

  /** The reader has typed. */
  async update(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const completion = completionAt(this.#field.value, this.#field.selectionStart ?? 0);
    // What was offered for another place in the query must not be taken here while its own values are on their way.
    if (!isSamePlace(completion, this.#completion)) this.#show([]);
    const values = completion ? await this.#find(completion, mostValues) : [];
    if (turn !== this.#turn || document.activeElement !== this.#field) return;
    this.#completion = completion;
    this.#show(values);
  }

  close(): void {
    this.#turn += 1;
    this.#show([]);
  }

  #show(values: CompletionValue[]): void {
    this.#values = values.map(({ value }) => value);
    this.#list.replaceChildren(...values.map((value, place) => this.#option(value, place)));
    this.#list.hidden = values.length === 0;
    this.#field.ariaExpanded = String(values.length > 0);
    this.#activate(-1);
  }

  #option({ label, hint }: CompletionValue, place: number): HTMLElement {
    const option = clone(this.#root, "completion");
    option.id = `completion-${place}`;
    part(option, "completion-label").textContent = label;
    part(option, "completion-hint").textContent = hint ?? "";
    return option;
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [index, option] of [...this.#list.children].entries()) option.ariaSelected = String(index === place);
    const active = this.#list.children[place];
    if (active) this.#field.setAttribute("aria-activedescendant", active.id);
    else this.#field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const { length } = this.#values;
    const isChosen = this.#active !== -1;
    const acts: Record<string, (() => void) | undefined> = {
      // One place beyond either end is the field itself.
      ArrowDown: () => this.#activate(this.#active + 1 < length ? this.#active + 1 : -1),
      ArrowUp: () => this.#activate(isChosen ? this.#active - 1 : length - 1),
      Escape: () => this.close(),
      Enter: isChosen ? () => this.#accept(this.#active) : undefined,
      Tab: isChosen ? () => this.#accept(this.#active) : undefined,
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #accept(place: number): void {
    const value = this.#values[place];
    const completion = completionAt(this.#field.value, this.#field.selectionStart ?? 0);
    if (!completion || !isSamePlace(completion, this.#completion) || value === undefined) return;
    const { text, caret } = complete(this.#field.value, completion, value);
    this.#field.value = text;
    this.#field.setSelectionRange(caret, caret);
    this.close();
    // As if it had been typed: the page searches, and further values are offered.
    this.#field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

function isSamePlace(a: Completion | undefined, b: Completion | undefined): boolean {
  return a?.type === b?.type && a?.from === b?.from;
}

function optionAt({ target }: Event): Element {
  return (target as Element).closest('[role="option"]') ?? (target as Element);
}
