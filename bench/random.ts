/** Chance that repeats: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number between two others, both included. */
  between(least: number, most: number): number;
  /** True once in so many times: `chance(0.2)` is one time in five. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** As `pick`, but the items are picked the more often the earlier they stand, as names in the news are. */
  pickOften<Item>(items: readonly Item[]): Item;
}

/** The generator “mulberry32”: 32 bits of state, enough for text that nobody reads. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[], place: number): Item => items[Math.floor(place * items.length)] as Item;
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (items) => pick(items, next()),
    pickOften: (items) => pick(items, next() ** 3),
  };
}
