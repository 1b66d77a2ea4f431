import { defineCollection } from "astro:content";
import { contentLoader } from "./corpus/loader.ts";
import { collectionNames } from "./domain/collection.ts";

/** One Astro collection for each of ours. Validation is the loader's, so that messages are the same as in `check`. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: contentLoader(name) })]),
);
