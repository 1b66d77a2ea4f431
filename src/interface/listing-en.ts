/** What lists say that are too long for one page. */
export const listingEn = {
  pages: "Pages of this list",
  newer: "Newer",
  older: "Older",
  previous: "Previous",
  next: "Next",
  page: (number: number, count: number) => `page ${number} of ${count}`,
  latest: (count: number) => `The latest ${count}`,
  allTopics: "All topics",
  allStorylines: "All stories",
};

export type ListingInterface = typeof listingEn;
