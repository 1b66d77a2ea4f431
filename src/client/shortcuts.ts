/** `/` goes to the search field, unless the reader is typing; Escape leaves the field. */

const searchFields = 'search [type="search"]';
const typingPlaces = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

document.addEventListener("keydown", onKey);

function onKey(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (event.key === "Escape" && target.matches(searchFields)) {
    // The browser would empty the field.
    event.preventDefault();
    target.blur();
  }
  if (!isSlash(event) || target.closest(typingPlaces)) return;
  const field = searchField();
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** Where letters are Cyrillic, the key that has `/` on a Latin keyboard types a full stop. */
function isSlash({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key === "/" || (code === "Slash" && key === "."));
}

/** The field of the search page, or else the header's. */
function searchField(): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>(searchFields)].filter((field) =>
    field.checkVisibility(),
  );
  return fields.find((field) => field.closest("site-search")) ?? fields[0];
}
