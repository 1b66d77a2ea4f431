/** Keeps what was made last: pages that follow each other often need the same. */
export class Latest<Made> {
  readonly #made = new Map<string, Made>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Made): Made {
    const known = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, known);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.#most) break;
      this.#made.delete(oldest);
    }
    return known;
  }
}
