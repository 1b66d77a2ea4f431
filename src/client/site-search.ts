/** `<site-search>` wakes up the inert markup of the search page (`SearchPanel.astro`). */
import { Archive } from "../search/archive.ts";
import { Asker } from "./asker.ts";
import type { CompletionBox } from "./completion-box.ts";
import { findValues } from "./completion-values.ts";
import { Pace } from "./pace.ts";
import { siteIndex } from "./pagefind.ts";
import { listenToKeys } from "./result-keys.ts";
import { changeBy, changeByInput, clickedIn, opensElsewhere } from "./search-actions.ts";
import { queryOf, type SearchState, writeAddress } from "./search-address.ts";
import { SearchHistory } from "./search-history.ts";
import { SearchRun } from "./search-run.ts";
import { SearchView } from "./search-view.ts";

/** Steps that scrolling brings; after them, the reader asks for each, and reaches the foot of the page. */
const stepsByScrolling = 10;

class SiteSearch extends HTMLElement {
  #view!: SearchView;
  #asker!: Asker;
  #run!: SearchRun;
  #history!: SearchHistory;
  #state!: SearchState;
  #completions: Promise<CompletionBox> | undefined;
  #pace = new Pace(() => this.#change({}, true));

  connectedCallback(): void {
    this.#view = new SearchView(this);
    const { field, settings } = this.#view;
    const index = siteIndex(settings.base);
    this.#asker = new Asker(() => new Archive(settings.archive, index));
    this.#run = new SearchRun(this.#view, this.#asker);
    this.#history = new SearchHistory(Object.keys(settings.languages));
    field.addEventListener("focus", () => (this.#completions ??= this.#prepareTyping()));
    this.addEventListener("input", (event) => this.#onInput(event));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    listenToKeys(field, () => this.#view.stops());
    addEventListener("popstate", () => this.#restore());
    this.#view.onEnd(() => this.#state.page < stepsByScrolling && void this.#showMore(false));
    this.#restore();
  }

  #prepareTyping(): Promise<CompletionBox> {
    // Where it fails, the search says so.
    this.#asker.archive.warm().catch(() => undefined);
    const find = findValues(this.#view.settings.texts.fields, () => this.#asker.archive);
    return import("./completion-box.ts").then(({ CompletionBox }) => new CompletionBox(this, find));
  }

  #restore(): void {
    this.#pace.stop();
    this.#state = this.#history.read();
    this.#view.showState(this.#state, false);
    const top = this.#history.place;
    void this.#run.ask(this.#state, false).then(() => {
      if (top !== undefined) scrollTo({ top, behavior: "instant" });
    });
  }

  #onInput({ target }: Event): void {
    if (target === this.#view.field) {
      this.#pace.strike();
      void this.#completions?.then((box) => box.update());
    } else {
      const isNew = this.#change(changeByInput(target, this.#view.field.value, this.#run.languages));
      // The only language that is searched cannot be ticked away.
      if (!isNew) this.#run.restoreFacets();
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#change({});
    // On a phone, the keyboard covers the results.
    if (matchMedia("(pointer: coarse)").matches) this.#view.field.blur();
  }

  #onClick(event: MouseEvent): void {
    const clicked = clickedIn(event.target);
    if (!clicked) return;
    if (clicked.action === "more") void this.#showMore(true);
    if (clicked.action === "run" && opensElsewhere(event)) return;
    if (clicked.action === "run") event.preventDefault();
    const change = changeBy(clicked, this.#view.field.value, Object.keys(this.#view.settings.languages));
    if (change) this.#change(change);
  }

  /**
   * Takes what has changed, and what stands in the field, into the address, and asks.
   * @returns whether anything has changed
   */
  #change(change: Partial<SearchState>, isDraft = false): boolean {
    this.#pace.stop();
    const before = this.#state;
    const query = queryOf(change.text ?? this.#view.field.value);
    const state: SearchState = { ...before, page: 1, ...(isDraft ? { reach: "enough" } : {}), ...change, ...query };
    const isNew = writeAddress(state) !== writeAddress({ ...before, page: 1 });
    this.#state = isNew ? state : { ...before, ...query };
    this.#view.showState(this.#state, isDraft);
    if (isNew) this.#history.write(state, isDraft);
    if (isNew || (this.#run.hasFailed && !isDraft)) void this.#run.ask(this.#state, isDraft);
    else this.#run.settleLater(this.#state);
    return isNew;
  }

  async #showMore(isAskedFor: boolean): Promise<void> {
    const first = await this.#run.more();
    if (!first) return;
    this.#state = { ...this.#state, page: this.#state.page + 1 };
    this.#history.update(this.#state);
    if (isAskedFor) first.querySelector("a")?.focus();
  }
}

customElements.define("site-search", SiteSearch);
