/** `<site-search>` wakes up the inert markup of the search page (`SearchPanel.astro`). */
import type { Answer } from "../search/answer.ts";
import { Archive } from "../search/archive.ts";
import { type Answered, Asker } from "./asker.ts";
import type { CompletionBox } from "./completion-box.ts";
import { findValues } from "./completion-values.ts";
import { Pace } from "./pace.ts";
import { siteIndex } from "./pagefind.ts";
import { listenToKeys } from "./result-keys.ts";
import { changeBy, changeByInput, clickedIn, opensElsewhere } from "./search-actions.ts";
import { type SearchState, writeAddress } from "./search-address.ts";
import { SearchHistory } from "./search-history.ts";
import { SearchView } from "./search-view.ts";

/** After the last keystroke, in milliseconds: what may still change before is neither said nor guessed. */
const untilSettled = 700;
/** Steps that scrolling brings; after them, the reader asks for each, and reaches the foot of the page. */
const stepsByScrolling = 10;

class SiteSearch extends HTMLElement {
  #view!: SearchView;
  #asker!: Asker;
  #history!: SearchHistory;
  #state!: SearchState;
  #answer: Answer | undefined;
  /** Whether the reader was still typing when the answer was asked for. */
  #isDraft = false;
  #completions: Promise<CompletionBox> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #pace = new Pace(() => this.#change({}, true));

  connectedCallback(): void {
    this.#view = new SearchView(this);
    const { field, settings } = this.#view;
    const index = siteIndex(settings.base);
    this.#asker = new Asker(() => new Archive(settings.archive, index));
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
    void this.#ask(false).then(() => {
      if (top !== undefined) scrollTo({ top, behavior: "instant" });
    });
  }

  #onInput({ target }: Event): void {
    if (target === this.#view.field) {
      this.#pace.strike();
      void this.#completions?.then((box) => box.update());
    } else {
      this.#change(changeByInput(target, this.#view));
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

  /** Takes what has changed, and what stands in the field, into the address, and asks. */
  #change(change: Partial<SearchState>, isDraft = false): void {
    this.#pace.stop();
    const before = this.#state;
    const text = this.#view.field.value.trim();
    const state: SearchState = { ...before, text, page: 1, ...(isDraft ? { reach: "enough" } : {}), ...change };
    const isNew = writeAddress(state) !== writeAddress({ ...before, page: 1 });
    this.#state = isNew ? state : { ...before, text };
    this.#view.showState(this.#state, isDraft);
    if (isNew) {
      this.#history.write(state, isDraft);
      void this.#ask(isDraft);
    } else {
      this.#settleLater();
    }
  }

  async #ask(isDraft: boolean): Promise<void> {
    const state = this.#state;
    clearTimeout(this.#settling);
    this.#view.showLoading();
    try {
      const answered = await this.#asker.ask(state, isDraft);
      if (!answered) return;
      this.#answer = answered.answer;
      this.#isDraft = isDraft;
      this.#view.showAnswer(state, answered.answer, answered.results);
      this.#settleLater();
    } catch (error) {
      this.#isDraft = false;
      this.#view.showFailure();
      this.#settleLater();
      throw error;
    }
  }

  #settleLater(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#settle(), untilSettled);
  }

  /** The reader has stopped typing: now the page says what is wrong with the query, and what else might be meant. */
  async #settle(): Promise<void> {
    this.#view.showState(this.#state, false);
    if (this.#isDraft) {
      const answered = await this.#asker.complete(this.#state);
      if (!answered) return;
      this.#isDraft = false;
      this.#showComplete(answered);
    }
    this.#view.announce();
  }

  /** Results stay where they are, unless more years were searched. */
  #showComplete({ answer, results }: Answered): void {
    if (answer.searched?.reports === this.#answer?.searched?.reports) {
      this.#view.showMessages(answer);
    } else {
      this.#answer = answer;
      this.#view.showAnswer(this.#state, answer, results);
    }
  }

  async #showMore(isAskedFor: boolean): Promise<void> {
    const answer = this.#answer;
    const results = answer && (await this.#asker.more(answer, this.#view.shown));
    if (!results) return;
    this.#state = { ...this.#state, page: this.#state.page + 1 };
    this.#history.update(this.#state);
    const first = this.#view.addResults(answer, results);
    if (isAskedFor) first?.querySelector("a")?.focus();
  }
}

customElements.define("site-search", SiteSearch);
