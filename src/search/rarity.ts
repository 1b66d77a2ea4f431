/** Inverse document frequency, as Pagefind has it and BM25: https://en.wikipedia.org/wiki/Okapi_BM25 */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
