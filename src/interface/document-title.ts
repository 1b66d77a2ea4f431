/** Longer titles are cut by search engines and tabs anyway, in the middle of a word; in characters. */
const longest = 70;

/** `Headline – Sourceline`; a headline that is too long for it ends in `…` after its last word that fits. */
export function documentTitle(title: string, siteName: string): string {
  const suffix = ` – ${siteName}`;
  const room = longest - suffix.length;
  if (title.length <= room) return title + suffix;
  const words = title.slice(0, room).replace(/[\s\p{P}]+\S*$/u, "");
  return `${words}…${suffix}`;
}
