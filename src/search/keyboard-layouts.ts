/** Words typed with the wrong keyboard layout: `rbtd` is what `київ` gives where the letters are Latin. */

const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const layouts = [english, "'йцукенгшщзхїфівапролджєячсмитьбю", "ёйцукенгшщзхъфывапролджэячсмитьбю"];

/** What the same keys give in the other layouts. Keys that a layout does not have stay as they are. */
export function inOtherLayouts(typed: string): string[] {
  const text = typed.toLowerCase();
  const others = layouts.flatMap((from) =>
    isTypedWith(text, from) ? layouts.filter((to) => to !== from).map((to) => retype(text, from, to)) : [],
  );
  return [...new Set(others)].filter((other) => other !== text);
}

function isTypedWith(text: string, layout: string): boolean {
  return [...text].every((letter) => layout.includes(letter));
}

function retype(text: string, from: string, to: string): string {
  return [...text].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}
