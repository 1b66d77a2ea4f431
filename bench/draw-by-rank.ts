/** Draws by Zipf's law: few items come up again and again, most of them hardly ever, as words and names do in the news. */
import type { Random } from "./random.ts";

/** How fast items get rarer: one of rank r is drawn in proportion to `1 / (r + offset)`. */
const offset = 2.7;

export type Draw<Item> = () => Item;

/** The items in the order of how often they are drawn. */
export function drawByRank<Item>(random: Random, items: readonly Item[]): Draw<Item> {
  const sums: number[] = [];
  let sum = 0;
  for (const rank of items.keys()) {
    sum += 1 / (rank + offset);
    sums.push(sum);
  }
  return () => items[placeOf(sums, random.next() * sum)] as Item;
}

/** The first place whose sum is above a value. */
function placeOf(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
