/**
 * `<site-search>` wakes up the inert markup of the search page (`SearchPanel.astro`). What is asked for lives in the
 * address, so that reload, back, forward and a shared link bring the same results.
 */
import { openIndex } from "./pagefind.ts";
import { moveFocus } from "./result-keys.ts";
import { allLanguages, asksNothing, readAddress, type SearchState, writeAddress } from "./search-address.ts";
import { type Answer, answer } from "./search-answer.ts";
import type { SearchIndex } from "./search-index.ts";
import { resultView } from "./search-results.ts";
import { SearchView } from "./search-view.ts";

/** After the last keystroke, in milliseconds. */
const pause = 120;
/** After the page has come to rest, in milliseconds. */
const rest = 250;
const resultsInStep = 10;

class SiteSearch extends HTMLElement {
  #view!: SearchView;
  #state!: SearchState;
  #answer: Answer | undefined;
  #indexes = new Map<string, Promise<SearchIndex>>();
  /** Grows with each question; an answer to an older one is dropped. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #scrolling: ReturnType<typeof setTimeout> | undefined;
  /** Whether the current entry of the history was made by typing: more typing then changes it, and makes no other. */
  #isDraft = false;

  connectedCallback(): void {
    this.#view = new SearchView(this);
    this.addEventListener("input", (event) => this.#onInput(event));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("keydown", (event) => moveFocus(event, this.#view));
    addEventListener("popstate", () => this.#restore());
    addEventListener("scroll", () => this.#onScroll());
    this.#restore();
  }

  #restore(): void {
    clearTimeout(this.#typing);
    this.#isDraft = false;
    this.#state = readAddress(location.search);
    this.#view.showState(this.#state);
    const top: number | undefined = history.state?.scroll;
    void this.#ask().then(() => {
      if (top !== undefined) scrollTo({ top, behavior: "instant" });
    });
  }

  /** The browser restores the place in the page before the results are there; so the history remembers it as well. */
  #onScroll(): void {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => history.replaceState({ scroll: scrollY }, ""), rest);
  }

  #onInput(event: Event): void {
    clearTimeout(this.#typing);
    const { field } = this.#view;
    if (event.target !== field) this.#change(this.#view.chosenFilters());
    else this.#typing = setTimeout(() => this.#change({}, true), pause);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#change({});
    // On a phone, the keyboard covers the results.
    if (matchMedia("(pointer: coarse)").matches) this.#view.field.blur();
  }

  #onClick(event: Event): void {
    const action = (event.target as Element).closest<HTMLElement>("[data-action]")?.dataset.action;
    if (action === "more") void this.#showMore();
    if (action === "clear") this.#change({ filters: {}, language: undefined });
    if (action === "all-languages") this.#change({ language: allLanguages });
  }

  /** Takes what has changed, and what stands in the field, into the address, and asks. */
  #change(change: Partial<SearchState>, isDraft = false): void {
    clearTimeout(this.#typing);
    const state = { ...this.#state, query: this.#view.field.value.trim(), page: 1, ...change };
    const isNew = writeAddress(state) !== writeAddress(this.#state);
    const keepsEntry = !isNew || (isDraft && this.#isDraft);
    this.#isDraft = isDraft && (isNew || this.#isDraft);
    this.#state = state;
    if (!isNew) return;
    this.#writeHistory(keepsEntry);
    this.#view.showState(state);
    void this.#ask();
  }

  #writeHistory(keepsEntry: boolean): void {
    const address = location.pathname + writeAddress(this.#state);
    history[keepsEntry ? "replaceState" : "pushState"](null, "", address);
  }

  async #ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    try {
      this.#view.showLoading();
      const indexes = await Promise.all(this.#view.languagesOf(state).map((one) => this.#open(one)));
      const found = await answer(state, indexes);
      if (!asksNothing(state)) checkNetwork(found);
      const views = await this.#load(found, 0, state.page * resultsInStep);
      if (turn !== this.#turn) return;
      this.#answer = found;
      this.#view.showAnswer(state, found, views);
    } catch (error) {
      if (turn === this.#turn) this.#view.showFailure();
      throw error;
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const found = this.#answer;
    if (!found) return;
    const views = await this.#load(found, this.#view.shown, this.#view.shown + resultsInStep);
    if (turn !== this.#turn) return;
    this.#state = { ...this.#state, page: this.#state.page + 1 };
    this.#writeHistory(true);
    this.#view.addResults(found, views);
  }

  #load({ found }: Answer, from: number, to: number) {
    return Promise.all(
      found.slice(from, to).map(async ({ data, language }) => ({ ...resultView(await data()), language })),
    );
  }

  #open(language: string): Promise<SearchIndex> {
    const known = this.#indexes.get(language);
    if (known) return known;
    const index = openIndex(this.#view.settings.base, language);
    this.#indexes.set(language, index);
    // The next question tries again.
    index.catch(() => this.#indexes.delete(language));
    return index;
  }
}

/** Pagefind takes a part of the index that it could not load for one without matches. */
function checkNetwork({ found }: Answer): void {
  if (found.length === 0 && !navigator.onLine) throw new Error("Unexpected search without a network");
}

customElements.define("site-search", SiteSearch);
