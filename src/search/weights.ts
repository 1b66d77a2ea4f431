/**
 * How much a word weighs by where it stands; a word of plain text weighs 1, and Pagefind takes weights up to 10. A title
 * is metadata of its report, which weighs by how much of the query it has.
 */
export const weights = {
  standfirst: 5,
  heading: 2,
  quote: 3,
} as const;

/** What every part of the index is opened with: https://pagefind.app/docs/ranking/ */
export const pagefindOptions = { ranking: { metaWeights: { title: 3 } } } as const;
