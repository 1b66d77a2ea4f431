/** After this long without a keystroke, in milliseconds, the next one is the first of a word. */
const rest = 300;
/** Between keystrokes that belong together. */
const pause = 40;

/** How soon a search follows a keystroke: at once after a rest, else when the keys pause. */
export class Pace {
  #search: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(search: () => void) {
    this.#search = search;
  }

  /** A key was struck. */
  strike(now = performance.now()): void {
    const isFirst = now - this.#last > rest;
    this.#last = now;
    this.stop();
    if (isFirst) this.#search();
    else this.#timer = setTimeout(this.#search, pause);
  }

  /** What was struck is searched for no more. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
