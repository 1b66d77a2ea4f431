/** Shows facets in the filter form. A checkbox stays the same element for good, so that it keeps the focus. */
import type { Facet, FacetName, FacetValue } from "../search/answer.ts";
import { filled } from "./filled.ts";
import { languageValues } from "./language-values.ts";
import { clone, part } from "./parts.ts";
import type { SearchSettings } from "./search-settings.ts";
import { spanName } from "./span-name.ts";

/** Further values wait behind "more". */
const valuesAtFirst = 8;

export class FacetView {
  #form: HTMLElement;
  #settings: SearchSettings;
  #items = new Map<string, HTMLElement>();

  constructor(form: HTMLElement, settings: SearchSettings) {
    this.#form = form;
    this.#settings = settings;
  }

  /** @param languages those that were searched */
  show(facets: Facet[], languages: string[]): void {
    const all = Object.keys(this.#settings.languages);
    const focused = document.activeElement;
    for (const { name, values } of facets) {
      const group = this.#form.querySelector<HTMLElement>(`[data-facet="${name}"]`);
      if (group) this.#showGroup(group, name, name === "lang" ? languageValues(values, languages, all) : values);
    }
    if (focused instanceof HTMLInputElement && this.#form.contains(focused)) focused.focus({ preventScroll: true });
  }

  #showGroup(group: HTMLElement, name: FacetName, values: FacetValue[]): void {
    const items = values.map((value) => this.#item(name, value));
    const rest = part(group, "rest") as HTMLDetailsElement;
    part(group, "values").replaceChildren(...items.slice(0, valuesAtFirst));
    part(rest, "rest-values").replaceChildren(...items.slice(valuesAtFirst));
    group.hidden = items.length === 0;
    rest.hidden = items.length <= valuesAtFirst;
    rest.open ||= values.slice(valuesAtFirst).some(({ chosen }) => chosen);
  }

  #item(name: FacetName, value: FacetValue): HTMLElement {
    const { id, chosen } = value;
    const key = `${name}:${id}`;
    const item = this.#items.get(key) ?? clone(this.#form, "value");
    this.#items.set(key, item);
    const box = part(item, "box") as HTMLInputElement;
    Object.assign(box, { name, value: id, checked: chosen });
    const label = part(item, "name");
    label.textContent = this.#label(name, value);
    if (name === "lang") label.lang = id;
    part(item, "tally").textContent = this.#tally(name, value);
    return item;
  }

  /** Nothing for what was not counted: a language that was not searched, a span that is no year. */
  #tally(name: FacetName, { id, count }: FacetValue): string {
    const isCounted = count !== undefined && !(name === "in" && id.length > "2024".length);
    return isCounted ? filled("{count}", { count }, this.#settings.locale) : "";
  }

  #label(name: FacetName, { id, label }: FacetValue): string {
    if (name === "in") return spanName(id, this.#settings.locale);
    return (name === "lang" && this.#settings.languages[id]) || label;
  }
}
