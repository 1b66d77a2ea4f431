/** Whether two descriptions have the same words, whatever their endings: `співрозмовник у раді`, `співрозмовника у раді`. */
export function areSameWords(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.length === others.length && words.every((word, turn) => isSameWord(word, others[turn] ?? ""));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Short words and numbers have no endings to speak of. */
function isSameWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || /\p{N}/u.test(one)) return one === other;
  const stem = Math.max(4, shorter - 2);
  return Math.abs(one.length - other.length) <= 3 && one.slice(0, stem) === other.slice(0, stem);
}
