import { join } from "node:path";
import { expect, it } from "vitest";
import { indexFolder } from "../../factories/search-index.ts";
import { emptyFolder, writeYear } from "../../factories/search-site.ts";
import { openBundle } from "../../search/node-pagefind.ts";

const english = [
  { slug: "attack", text: "Terrorists attacked the concert hall." },
  { slug: "warning", text: "The embassy was warning citizens of an attack." },
];
const russian = [
  { slug: "napadenie", text: "Нападение во время концертного вечера расследует комитет." },
  { slug: "posolstvo", text: "Посольства предупреждали граждан об угрозах в Москве." },
];

const searches: [string, string, string[]][] = [
  ["en", "attacks", ["attack", "warning"]],
  ["en", "terrorist", ["attack"]],
  ["en", "warned", ["warning"]],
  ["en", "citizen", ["warning"]],
  ["ru", "нападения", ["napadenie"]],
  ["ru", "концертные", ["napadenie"]],
  ["ru", "посольство", ["posolstvo"]],
  ["ru", "угроза", ["posolstvo"]],
  ["ru", "предупреждала", ["posolstvo"]],
];

it("joins the forms of English and Russian words", async () => {
  const folder = emptyFolder();
  await indexFolder({ folder, shards: [writeYear(folder, 2024, english), writeYear(folder, 2024, russian, "ru")] });
  const bundles = {
    en: await openBundle(join(folder, "pagefind/en/2024")),
    ru: await openBundle(join(folder, "pagefind/ru/2024")),
  };
  for (const [language, word, slugs] of searches) {
    const { results } = await bundles[language as keyof typeof bundles].search(`"${word}"`);
    const urls = await Promise.all(results.map(async (result) => (await result.data()).url));
    expect([word, ...urls.map((url) => url.split("/").at(-2)).sort()]).toEqual([word, ...slugs]);
  }
});
