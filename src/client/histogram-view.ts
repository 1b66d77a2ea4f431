/** Shows when the matches fall. Each bar is a button that narrows the search to its time. */
import type { MonthCount } from "../search/answer.ts";
import { counted, filled } from "./filled.ts";
import { type Bar, barsOf, mostBarsIn, yearAround } from "./histogram.ts";
import { clone, part } from "./parts.ts";
import type { SearchSettings } from "./search-settings.ts";
import { spanName } from "./span-name.ts";

export class HistogramView {
  #root: HTMLElement;
  #settings: SearchSettings;
  #months: MonthCount[] = [];
  /** The spans that the query asks for, `in:2024`. */
  #chosen: string[] = [];
  #mostBars = 0;

  constructor(root: HTMLElement, settings: SearchSettings) {
    this.#root = root;
    this.#settings = settings;
    const place = root.parentElement as HTMLElement;
    const adapt = (): void => {
      const most = mostBarsIn(place.clientWidth);
      if (most !== this.#mostBars) this.#draw(most);
    };
    adapt();
    new ResizeObserver(adapt).observe(place);
  }

  show(months: MonthCount[], chosen: string[]): void {
    this.#months = months;
    this.#chosen = chosen;
    this.#draw(this.#mostBars);
  }

  #draw(mostBars: number): void {
    this.#mostBars = mostBars;
    const bars = barsOf(this.#months, this.#chosen, mostBars);
    const focused = this.#root.contains(document.activeElement) ? document.activeElement : null;
    this.#root.hidden = bars.length < 2 && this.#chosen.length === 0;
    const list = part(this.#root, "bars");
    list.hidden = bars.length < 2;
    list.replaceChildren(...bars.map((bar) => this.#item(bar)));
    this.#showWaysBack();
    if (focused instanceof HTMLButtonElement) this.#focusAgain(focused);
  }

  #item({ value, count, share, label, chosen }: Bar): HTMLElement {
    const { locale, texts } = this.#settings;
    const item = clone(this.#root, "bar");
    item.dataset.label = label;
    const button = part(item, "bar") as HTMLButtonElement;
    if (count === 0) {
      button.remove();
      return item;
    }
    const text = counted(texts.bar, { when: spanName(value, locale), count }, locale);
    Object.assign(button, { value, title: text, ariaPressed: String(chosen) });
    button.style.setProperty("--share", String(share));
    part(button, "bar-text").textContent = text;
    part(button, "bar-count").textContent = filled("{count}", { count }, locale);
    return item;
  }

  #showWaysBack(): void {
    const { locale, texts } = this.#settings;
    const year = yearAround(this.#chosen) ?? "";
    const back = part(this.#root, "whole-year") as HTMLButtonElement;
    back.hidden = year === "";
    back.value = year;
    back.textContent = filled(texts.wholeYear, { year }, locale);
    part(this.#root, "back").hidden = this.#chosen.length === 0;
  }

  /** Whoever came by keyboard goes on from the same bar, else from the first. */
  #focusAgain({ value, isConnected, hidden }: HTMLButtonElement): void {
    if (isConnected && !hidden) return;
    const buttons = [...this.#root.querySelectorAll<HTMLButtonElement>("button:not([hidden])")];
    (buttons.find((button) => button.value === value) ?? buttons[0])?.focus({ preventScroll: true });
  }
}
