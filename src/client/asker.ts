import type { Answer } from "../search/answer.ts";
import type { Archive } from "../search/archive.ts";
import type { SearchState } from "./search-address.ts";
import { loadResults, type ResultView, type UnloadedView } from "./search-results.ts";

export const resultsInStep = 10;

export type Result = ResultView | UnloadedView;

export interface Answered {
  answer: Answer;
  /** As many as the state shows. */
  results: Result[];
}

/** Asks the archive, one question after another: an answer to an older one is dropped. */
export class Asker {
  #create: () => Archive;
  #archive: Archive | undefined;
  #turn = 0;
  #isLoadingMore = false;

  constructor(create: () => Archive) {
    this.#create = create;
  }

  get archive(): Archive {
    this.#archive ??= this.#create();
    return this.#archive;
  }

  /**
   * Nothing if a later question was asked meanwhile.
   * @throws if the index could not be loaded; the next question tries again, from the beginning
   */
  async ask(state: SearchState, isDraft: boolean): Promise<Answered | undefined> {
    this.#turn += 1;
    return await this.#tried(this.#answer(state, isDraft));
  }

  /**
   * The answer once more, now that the reader has stopped typing: with words corrected, and with older years if need be.
   * @throws as `ask` does
   */
  complete(state: SearchState): Promise<Answered | undefined> {
    return this.#tried(this.#answer(state, false));
  }

  async #tried(answer: Promise<Answered>): Promise<Answered | undefined> {
    try {
      const answered = await this.#latest(answer);
      if (answered && hasUnloaded(answered)) this.#archive = undefined;
      return answered;
    } catch (error) {
      this.#archive = undefined;
      throw error;
    }
  }

  /**
   * The next step of results; nothing if it is on its way already.
   * @throws if it could not be loaded; asking for it again may help
   */
  async more({ found }: Answer, from: number): Promise<Result[] | undefined> {
    if (this.#isLoadingMore) return undefined;
    this.#isLoadingMore = true;
    try {
      return await this.#latest(loadResults(found.slice(from, from + resultsInStep)));
    } finally {
      this.#isLoadingMore = false;
    }
  }

  async #answer(state: SearchState, isDraft: boolean): Promise<Answered> {
    const answer = await this.archive.ask({ ...state, isDraft });
    const shown = answer.found.slice(0, state.page * resultsInStep);
    return { answer, results: await loadResults(shown) };
  }

  /** What comes of a promise, unless a later question comes first. */
  async #latest<Value>(promise: Promise<Value>): Promise<Value | undefined> {
    const turn = this.#turn;
    try {
      const value = await promise;
      return turn === this.#turn ? value : undefined;
    } catch (error) {
      if (turn === this.#turn) throw error;
      return undefined;
    }
  }
}

/** Whether to ask again may show more. */
export function hasUnloaded({ results }: Answered): boolean {
  return results.some((result) => "isUnloaded" in result);
}
