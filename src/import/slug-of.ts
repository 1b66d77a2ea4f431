/** A part of an address from a title. */

/**
 * Ukrainian as the Cabinet of Ministers spells names abroad (resolution 55 of 2010), without the rules for first
 * letters; and the letters that only Russian has.
 */
const ukrainian: Record<string, string> = {
  ...{ а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i" },
  ...{ й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh" },
  ...{ ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia", "’": "", "'": "", ʼ: "" },
  ...{ ё: "e", ъ: "", ы: "y", э: "e" },
};

const russian: Record<string, string> = { ...ukrainian, г: "g", и: "i", й: "y" };

const longest = 60;

/**
 * Lower-case Latin letters, digits and hyphens, at most 60 of them and no half words; nothing else can come out, so
 * that no title leads out of its folder. Empty where there is no letter or digit.
 */
export function slugOf(title: string, language = "uk"): string {
  const letters = language === "ru" ? russian : ukrainian;
  const latin = [...title.normalize("NFC").toLowerCase()].map((letter) => letters[letter] ?? letter).join("");
  const words = latin
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= longest) return words;
  const end = words.lastIndexOf("-", longest);
  return words.slice(0, end > 0 ? end : longest);
}
