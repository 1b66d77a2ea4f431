/**
 * Keys of the search page. `/` goes to the field from wherever the reader does not type. Arrows move through the field,
 * the results and "show more"; Escape returns to the field, and leaves it. Enter is the browser's.
 */
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** @param stops what arrows reach below the field, in order */
export function listenToKeys(field: HTMLInputElement, stops: () => HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    moveFocus(event, field, stops());
    slashTo(field, event);
  });
}

function moveFocus(event: KeyboardEvent, field: HTMLInputElement, stops: HTMLElement[]): void {
  const places: EventTarget[] = [field, ...stops];
  const place = places.indexOf(event.target as EventTarget);
  if (place === -1 || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const next = event.key === "Escape" ? field : places[place + (steps[event.key] ?? 0)];
  if (!(next instanceof HTMLElement) || (next === event.target && event.key !== "Escape")) return;
  // In the field, Escape would empty it.
  event.preventDefault();
  if (next === event.target) next.blur();
  else next.focus();
}

const typingPlaces = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/**
 * As `shortcuts.ts` does on other pages. They share no code: what two scripts share is a file of its own, and the script of
 * the other pages stands in them, so that each is one request.
 */
function slashTo(field: HTMLInputElement, event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, altKey, target } = event;
  const isSlash = key === "/" || (code === "Slash" && key === ".");
  if (!isSlash || ctrlKey || metaKey || altKey || (target as Element).closest(typingPlaces)) return;
  event.preventDefault();
  field.focus();
  field.select();
}
