/** Lets tasks begin in the order in which they come, while there is room for them. */
export class Room {
  /** Numbers of the places that are free. */
  readonly #free: number[];
  readonly #most: number;
  #size = 0;
  #waiting: { size: number; begin: (place: number) => void; fail: (error: unknown) => void }[] = [];
  #failure: { error: unknown } | undefined;

  /** `most` is how large the tasks may be together; one alone may be larger. */
  constructor(places: number, most: number) {
    this.#free = Array.from({ length: places }, (_, place) => place);
    this.#most = most;
  }

  /** Runs a task in a place that is its own. After one has failed, no other begins. */
  async with<Result>(size: number, task: (place: number) => Promise<Result>): Promise<Result> {
    const place = await new Promise<number>((begin, fail) => {
      this.#waiting.push({ size, begin, fail });
      this.#next();
    });
    try {
      return await task(place);
    } catch (error) {
      this.#failure = { error };
      throw error;
    } finally {
      this.#free.push(place);
      this.#size -= size;
      this.#next();
    }
  }

  #next(): void {
    if (this.#failure) for (const { fail } of this.#waiting.splice(0)) fail(this.#failure.error);
    for (let [task] = this.#waiting; task && this.#hasRoom(task.size); [task] = this.#waiting) {
      this.#waiting.shift();
      this.#size += task.size;
      task.begin(this.#free.shift() as number);
    }
  }

  #hasRoom(size: number): boolean {
    return this.#free.length > 0 && (this.#size === 0 || this.#size + size <= this.#most);
  }
}
