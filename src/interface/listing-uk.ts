import type { ListingInterface } from "./listing-en.ts";

export const listingUk: ListingInterface = {
  pages: "Сторінки цього переліку",
  newer: "Новіші",
  older: "Давніші",
  previous: "Попередня",
  next: "Наступна",
  page: (number, count) => `сторінка ${number} із ${count}`,
  latest: (count) => `Останні ${count}`,
  allTopics: "Усі теми",
  allStorylines: "Усі сюжети",
};
