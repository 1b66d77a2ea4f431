/** Words that stand in a text, separated by white space. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
