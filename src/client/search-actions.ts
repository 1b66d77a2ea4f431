/** What buttons and links of the search page change of a search. */
import type { FacetName } from "../search/answer.ts";
import { withChosen, withLanguageTick, withoutFields, withTick } from "./query-edits.ts";
import { readAddress, type SearchState } from "./search-address.ts";

/** What is clicked within an element with a `data-action`. */
export interface Clicked {
  action: string;
  /** The value of a button. */
  value: string;
  /** The query string of a link. */
  search: string;
}

export function clickedIn(target: EventTarget | null): Clicked | undefined {
  const element = (target as Element).closest<HTMLElement>("[data-action]");
  if (!element) return undefined;
  const { value = "" } = element as HTMLButtonElement;
  return { action: element.dataset.action ?? "", value, search: (element as HTMLAnchorElement).search ?? "" };
}

/** Nothing for an action that does not change the search. */
export function changeBy(
  { action, value, search }: Clicked,
  text: string,
  languages: string[],
): Partial<SearchState> | undefined {
  if (action === "run") return readAddress(search, languages);
  if (action === "rest") return { reach: "all" };
  if (action === "suggestion") return { text: value };
  if (action === "clear") return { text: withoutFields(text) };
  if (action === "narrow") return { text: withChosen(text, "in", value === "" ? [] : [value]) };
  if (action === "all-languages") return { text: withChosen(text, "lang", languages) };
  return undefined;
}

/**
 * What the menu of orders changes, or a box of a facet.
 * @param searched the languages that were searched, which their boxes show
 */
export function changeByInput(target: EventTarget | null, text: string, searched: string[]): Partial<SearchState> {
  if (target instanceof HTMLSelectElement) return { order: target.value as SearchState["order"] };
  const { name, value, checked } = target as HTMLInputElement;
  if (name === "lang") return { text: withLanguageTick(text, { value, checked }, searched) };
  return { text: withTick(text, { name: name as FacetName, value, checked }) };
}

/** Whether a click on a link is to open it elsewhere. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
