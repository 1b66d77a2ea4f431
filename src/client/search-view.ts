/** What the search page shows. It knows the markup, and neither Pagefind nor the address. */
import { FacetView } from "./facet-view.ts";
import { part } from "./parts.ts";
import { type LoadedResult, resultElement } from "./result-view.ts";
import { allLanguages, asksNothing, countFilters, type Filters, type SearchState } from "./search-address.ts";
import type { Answer } from "./search-answer.ts";

/** From the JSON in the markup. */
export interface SearchSettings {
  /** How dates and numbers are written, such as `en-GB`. */
  locale: string;
  base: string;
  /** The language of the page. */
  language: string;
  /** The languages that have an index. */
  languages: string[];
  /** "# reports found" by plural category. */
  counts: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
}

/** The block that stands in for results; `results` stands for none of them. */
type Block = "start" | "nothing" | "failed" | "results";

const blocks: Block[] = ["start", "nothing", "failed"];
/** A quick answer comes without a word; a screen reader hears of the results once the reader has stopped typing. */
const untilLoading = 200;
const untilAnnouncing = 800;

export class SearchView {
  readonly settings: SearchSettings;
  readonly field: HTMLInputElement;
  #root: HTMLElement;
  #facets: FacetView;
  #results: HTMLElement;
  #title = document.title;
  #loading: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.settings = JSON.parse(part(root, "settings").textContent);
    this.field = part(root, "field") as HTMLInputElement;
    this.#results = part(root, "results");
    this.#facets = new FacetView(part(root, "filters") as HTMLFormElement, this.settings.locale);
    this.#openFiltersWhereWide();
  }

  #openFiltersWhereWide(): void {
    const panel = part(this.#root, "panel") as HTMLDetailsElement;
    const wide = matchMedia("(min-width: 60rem)");
    const open = () => Object.assign(panel, { open: wide.matches });
    wide.addEventListener("change", open);
    open();
  }

  /** How many results are shown. */
  get shown(): number {
    return this.#results.children.length;
  }

  /** The languages that a search looks in, the page's own first. */
  languagesOf({ language }: SearchState): string[] {
    const { languages, language: own } = this.settings;
    const chosen = this.#choiceOf(language);
    if (chosen !== allLanguages) return [chosen];
    return languages.toSorted((a, b) => Number(b === own) - Number(a === own));
  }

  /** A language or `all`; where neither is asked for, the language of the page, if it has any reports. */
  #choiceOf(language: string | undefined): string {
    const { languages, language: own } = this.settings;
    const choices = [...languages, allLanguages];
    return choices.find((one) => one === language) ?? choices.find((one) => one === own) ?? allLanguages;
  }

  chosenFilters(): { filters: Filters; language: string | undefined } {
    const { filters, language } = this.#facets.chosen();
    return { filters, language: language === this.#choiceOf(undefined) ? undefined : language };
  }

  /** Results, and then "show more": where arrows lead. */
  stops = (): HTMLElement[] => [
    ...this.#results.querySelectorAll<HTMLElement>("a"),
    ...this.#root.querySelectorAll<HTMLElement>('[data-action="more"]:not([hidden])'),
  ];

  showState(state: SearchState): void {
    if (this.field.value.trim() !== state.query) this.field.value = state.query;
    const chosen = countFilters(state);
    part(this.#root, "chosen").textContent = chosen > 0 ? ` (${chosen})` : "";
    part(this.#root, "clear").hidden = chosen === 0;
    this.#facets.showLanguage(this.#choiceOf(state.language));
    document.title = state.query === "" ? this.#title : `${state.query} · ${this.#title}`;
  }

  showLoading(): void {
    clearTimeout(this.#loading);
    clearTimeout(this.#announcing);
    // So that an equal count is heard again.
    part(this.#root, "announcer").textContent = "";
    this.#loading = setTimeout(() => this.#root.setAttribute("data-loading", ""), untilLoading);
  }

  showAnswer(state: SearchState, answer: Answer, results: LoadedResult[]): void {
    this.#facets.show(answer.facets);
    this.#results.replaceChildren();
    part(this.#root, "all-languages").hidden = this.languagesOf(state).length === this.settings.languages.length;
    part(this.#root, "count").textContent = results.length > 0 ? this.#countOf(answer) : "";
    this.#showBlock(blockFor(state, results));
    this.addResults(answer, results);
  }

  addResults({ found }: Answer, results: LoadedResult[]): void {
    const items = results.map((result) => resultElement(this.#root, result, this.settings.locale));
    const isMore = this.shown > 0;
    this.#results.append(...items);
    part(this.#root, "more").hidden = this.shown >= found.length;
    if (isMore) items[0]?.querySelector("a")?.focus();
  }

  showFailure(): void {
    this.#results.replaceChildren();
    part(this.#root, "more").hidden = true;
    part(this.#root, "count").textContent = "";
    this.#showBlock("failed");
  }

  #showBlock(shown: Block): void {
    clearTimeout(this.#loading);
    this.#root.removeAttribute("data-loading");
    for (const block of blocks) part(this.#root, block).hidden = block !== shown;
    this.#announce(shown);
  }

  #countOf({ found }: Answer): string {
    const { counts, locale } = this.settings;
    const form = counts[new Intl.PluralRules(locale).select(found.length)] ?? counts.other;
    return form.replace("#", found.length.toLocaleString(locale));
  }

  #announce(shown: Block): void {
    if (shown === "start") return;
    const text = part(this.#root, shown === "results" ? "count" : `${shown}-text`).textContent;
    this.#announcing = setTimeout(() => {
      part(this.#root, "announcer").textContent = text;
    }, untilAnnouncing);
  }
}

function blockFor(state: SearchState, results: LoadedResult[]): Block {
  if (results.length > 0) return "results";
  return asksNothing(state) ? "start" : "nothing";
}
