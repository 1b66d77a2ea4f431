/** How an entry's id and language are joined in Astro's store: `2024/04/slug.en`. */
export function storeId(entry: { id: string; language: string }): string {
  return `${entry.id}.${entry.language}`;
}
