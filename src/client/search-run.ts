/** Asks the archive, and lets the page show what comes of it: an answer, what completes it, further results, a failure. */
import type { Answer } from "../search/answer.ts";
import { type Answered, type Asker, hasUnloaded, type Result } from "./asker.ts";
import type { SearchState } from "./search-address.ts";
import type { SearchView } from "./search-view.ts";

/** After the last keystroke, in milliseconds: what may still change before is neither said nor guessed. */
const untilSettled = 700;

export class SearchRun {
  #view: SearchView;
  #asker: Asker;
  /** What the page shows. */
  #answer: Answer | undefined;
  /** Whether the reader was still typing when the answer was asked for. */
  #isDraft = false;
  #hasFailed = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(view: SearchView, asker: Asker) {
    this.#view = view;
    this.#asker = asker;
  }

  /** Whether asking the same again may bring more. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The languages that were searched. */
  get languages(): string[] {
    return this.#answer?.languages ?? [];
  }

  async ask(state: SearchState, isDraft: boolean): Promise<void> {
    clearTimeout(this.#settling);
    this.#view.showLoading();
    try {
      const answered = await this.#asker.ask(state, isDraft);
      if (!answered) return;
      this.#isDraft = isDraft;
      this.#show(state, answered);
      this.settleLater(state);
    } catch (error) {
      this.#isDraft = false;
      this.#hasFailed = true;
      this.#view.showFailure();
      this.settleLater(state);
      throw error;
    }
  }

  /** Once the reader has stopped typing, the page says what is wrong with the query, and what else might be meant. */
  settleLater(state: SearchState): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#settle(state), untilSettled);
  }

  async #settle(state: SearchState): Promise<void> {
    this.#view.showState(state, false);
    if (this.#isDraft && !(await this.#complete(state))) return;
    this.#view.announce();
  }

  /** Whether the page shows all that there is to the query. */
  async #complete(state: SearchState): Promise<boolean> {
    try {
      const answered = await this.#asker.complete(state);
      if (!answered) return false;
      this.#isDraft = false;
      this.#showComplete(state, answered);
      return true;
    } catch (error) {
      this.#hasFailed = true;
      this.#view.addNote(this.#view.settings.texts.incomplete);
      this.#view.announce();
      throw error;
    }
  }

  /** Results stay where they are, unless more years were searched. */
  #showComplete(state: SearchState, answered: Answered): void {
    const { answer } = answered;
    if (answer.searched?.reports === this.#answer?.searched?.reports) this.#view.showMessages(state.text, answer);
    else this.#show(state, answered);
  }

  #show(state: SearchState, answered: Answered): void {
    this.#answer = answered.answer;
    this.#hasFailed = hasUnloaded(answered);
    this.#view.showAnswer(state, answered.answer, answered.results);
  }

  /** Shows the facets once more as they were answered. */
  restoreFacets(): void {
    if (this.#answer) this.#view.showFacets(this.#answer);
  }

  /** @returns the first of the results that were added; nothing, if none were */
  async more(): Promise<HTMLElement | undefined> {
    const answer = this.#answer;
    const results = answer && (await this.#further(answer));
    return results && this.#view.addResults(answer, results);
  }

  async #further(answer: Answer): Promise<Result[] | undefined> {
    try {
      return await this.#asker.more(answer, this.#view.shown);
    } catch (error) {
      this.#view.showTrouble(this.#view.settings.texts.moreFailed);
      this.#view.announce();
      throw error;
    }
  }
}
