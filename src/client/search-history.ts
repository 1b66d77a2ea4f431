/** What is asked for lives in the address, so that reload, back, forward and a shared link bring the same results. */
import { readAddress, type SearchState, writeAddress } from "./search-address.ts";

/** After the page has come to rest, in milliseconds. */
const rest = 250;

export class SearchHistory {
  #languages: string[];
  /** Whether the current entry was made by typing: more typing then changes it, and makes no other. */
  #isDraft = false;
  #scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor(languages: string[]) {
    this.#languages = languages;
    addEventListener("scroll", () => this.#keepPlace());
  }

  /** What the address asks for. Of addresses that ask for the same, it keeps the one that a search writes. */
  read(): SearchState {
    this.#isDraft = false;
    const state = readAddress(location.search, this.#languages);
    const address = writeAddress(state);
    if (address !== location.search) history.replaceState(history.state, "", location.pathname + address);
    return state;
  }

  /** @param isDraft the reader is typing: a query is one entry, letter by letter though it was typed */
  write(state: SearchState, isDraft: boolean): void {
    const keepsEntry = isDraft && this.#isDraft;
    this.#isDraft = isDraft;
    history[keepsEntry ? "replaceState" : "pushState"](null, "", location.pathname + writeAddress(state));
  }

  /** The same search goes on: further results are shown. */
  update(state: SearchState): void {
    history.replaceState(history.state, "", location.pathname + writeAddress(state));
  }

  /** How far down the page was. */
  get place(): number | undefined {
    return history.state?.scroll;
  }

  /** The browser restores the place in the page before the results are there; so the history remembers it as well. */
  #keepPlace(): void {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => history.replaceState({ scroll: scrollY }, ""), rest);
  }
}
