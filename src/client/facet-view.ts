/** Shows facets in the filter form. A checkbox stays the same element for good, so that it keeps the focus. */
import type { Facet, FacetValue } from "./facets.ts";
import { clone, part } from "./parts.ts";
import { type FacetName, type Filters, facetNames } from "./search-address.ts";

/** Further values wait behind "more". */
const valuesAtFirst = 8;

export class FacetView {
  #form: HTMLFormElement;
  #locale: string;
  #items = new Map<string, HTMLElement>();

  constructor(form: HTMLFormElement, locale: string) {
    this.#form = form;
    this.#locale = locale;
  }

  /** What is ticked. */
  chosen(): { filters: Filters; language: string | undefined } {
    const data = new FormData(this.#form);
    const filters: Filters = {};
    for (const name of facetNames) {
      const ids = data.getAll(name).map(String);
      if (ids.length > 0) filters[name] = ids;
    }
    return { filters, language: data.get("language")?.toString() };
  }

  showLanguage(language: string): void {
    const radio = this.#form.querySelector<HTMLInputElement>(`[name="language"][value="${language}"]`);
    if (radio) radio.checked = true;
  }

  show(facets: Facet[]): void {
    const focused = document.activeElement;
    for (const { name, values } of facets) {
      const group = this.#form.querySelector<HTMLElement>(`[data-facet="${name}"]`);
      if (group) this.#showGroup(group, name, values);
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

  #item(name: FacetName, { id, label, count, chosen }: FacetValue): HTMLElement {
    const key = `${name}=${id}`;
    const item = this.#items.get(key) ?? clone(this.#form, "value");
    this.#items.set(key, item);
    const box = part(item, "box") as HTMLInputElement;
    Object.assign(box, { name, value: id, checked: chosen });
    part(item, "name").textContent = label;
    part(item, "tally").textContent = count.toLocaleString(this.#locale);
    return item;
  }
}
