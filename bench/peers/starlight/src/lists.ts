import { type CollectionEntry, getCollection } from "astro:content";
import { groupReports } from "../shared/group-reports.mjs";

export type Report = CollectionEntry<"docs">;

const prefix = "reports/";

/** Grouped once for all pages; ids as `2024/04/slug`. */
export const groups = groupReports(
  (await getCollection("docs")).map((entry) => ({ ...entry, id: entry.id.slice(prefix.length) })),
);

const things = new Map((await getCollection("things")).map(({ id, data }) => [id, data]));

export const allThings = [...things].map(([key, data]) => {
  const [folder, id] = key.split("/");
  return { key, folder, id, ...data };
});

export function nameOf(folder: string, id: string): string {
  return things.get(`${folder}/${id}`)?.name ?? id;
}

export function relatedOf({ id, data }: Report) {
  return groups.related({ id: id.slice(prefix.length), data });
}
