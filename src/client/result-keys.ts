/** Arrows move through the field, the results and "show more"; Escape returns to the field. Enter is the browser's. */
import type { SearchView } from "./search-view.ts";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

export function moveFocus(event: KeyboardEvent, { field, stops }: SearchView): void {
  const places: Element[] = [field, ...stops()];
  const place = places.indexOf(event.target as Element);
  if (place === -1 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const next = event.key === "Escape" && place > 0 ? field : places[place + (steps[event.key] ?? 0)];
  if (!(next instanceof HTMLElement) || next === event.target) return;
  event.preventDefault();
  next.focus();
}
