import { type CollectionEntry, getCollection } from "astro:content";
import { groupReports } from "../shared/group-reports.mjs";

export type Report = CollectionEntry<"reports">;

/** Grouped once for all pages. */
export const groups = groupReports(await getCollection("reports"));

const things = new Map((await getCollection("things")).map(({ id, data }) => [id, data]));

export const allThings = [...things].map(([key, data]) => {
  const [folder, id] = key.split("/");
  return { key, folder, id, ...data };
});

export function nameOf(folder: string, id: string): string {
  return things.get(`${folder}/${id}`)?.name ?? id;
}
