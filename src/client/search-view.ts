/** What the search page shows. It knows the markup, and neither the archive nor the address. */
import type { Answer, FacetName } from "../search/answer.ts";
import { parseQuery } from "../search/parse.ts";
import { FacetView } from "./facet-view.ts";
import { counted } from "./filled.ts";
import { HistogramView } from "./histogram-view.ts";
import { MessageView } from "./message-view.ts";
import { part } from "./parts.ts";
import { chosenIn, countChosen } from "./query-edits.ts";
import { resultElement } from "./result-view.ts";
import type { SearchState } from "./search-address.ts";
import type { ResultView } from "./search-results.ts";
import { readSettings, type SearchSettings } from "./search-settings.ts";

/** The block that stands in for results; `results` stands for none of them. */
type Block = "start" | "nothing" | "failed" | "results";

const blocks: Block[] = ["start", "nothing", "failed"];
/** A quick answer comes without a word. */
const untilLoading = 200;

export class SearchView {
  readonly settings: SearchSettings;
  readonly field: HTMLInputElement;
  #root: HTMLElement;
  #facets: FacetView;
  #histogram: HistogramView;
  #messages: MessageView;
  #results: HTMLElement;
  #title = document.title;
  #loading: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.settings = readSettings(root);
    this.field = part(root, "field") as HTMLInputElement;
    this.#results = part(root, "results");
    this.#facets = new FacetView(part(root, "filters"), this.settings);
    this.#histogram = new HistogramView(part(root, "histogram"), this.settings);
    this.#messages = new MessageView(root, this.settings);
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

  /** What is ticked in a facet. */
  chosen(name: FacetName): string[] {
    return this.#facets.chosen(name);
  }

  /** Results, and then "show more": where arrows lead. */
  stops(): HTMLElement[] {
    const more = part(this.#root, "more");
    return [...this.#results.querySelectorAll<HTMLElement>("a"), ...(more.hidden ? [] : [more])];
  }

  /** Calls when the reader comes near the end of the results that are shown. */
  onEnd(call: () => void): void {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && call(), { rootMargin: "200px" });
    observer.observe(part(this.#root, "more"));
  }

  /** @param isDraft the reader is still typing: what cannot be read yet may become clear with the next letter */
  showState({ text, order }: SearchState, isDraft: boolean): void {
    if (this.field.value.trim() !== text) this.field.value = text;
    (part(this.#root, "order") as HTMLSelectElement).value = order;
    const chosen = countChosen(text);
    part(this.#root, "chosen").textContent = chosen > 0 ? ` (${chosen})` : "";
    part(this.#root, "clear").hidden = chosen === 0;
    document.title = text === "" ? this.#title : `${text} · ${this.#title}`;
    this.#messages.showProblems(isDraft ? [] : parseQuery(text).problems);
  }

  showLoading(): void {
    clearTimeout(this.#loading);
    // So that an equal count is heard again.
    part(this.#root, "announcer").textContent = "";
    this.#loading = setTimeout(() => this.#root.setAttribute("data-loading", ""), untilLoading);
  }

  showAnswer({ text }: SearchState, answer: Answer, results: ResultView[]): void {
    const { locale, texts } = this.settings;
    const count = answer.found.length;
    const nothing = answer.searched ? texts.nothing : "";
    this.#facets.show(answer.facets);
    this.#histogram.show(answer.months, chosenIn(text, "in"));
    this.#messages.show(answer);
    this.#results.replaceChildren();
    part(this.#root, "all-languages").hidden = this.#isAllLanguages(text);
    part(this.#root, "count").textContent = count > 0 ? counted(texts.found, { count }, locale) : nothing;
    part(this.#root, "ordering").hidden = count < 2;
    this.#showBlock(blockFor(answer));
    this.addResults(answer, results);
  }

  showMessages(answer: Answer): void {
    this.#messages.show(answer);
  }

  #isAllLanguages(text: string): boolean {
    const chosen = chosenIn(text, "lang");
    return Object.keys(this.settings.languages).every((language) => chosen.includes(language));
  }

  /** @returns the first of them */
  addResults({ found }: Answer, results: ResultView[]): HTMLElement | undefined {
    const items = results.map((result) => resultElement(this.#root, result, this.settings.locale));
    this.#results.append(...items);
    part(this.#root, "more").hidden = this.shown >= found.length;
    return items[0];
  }

  showFailure(): void {
    this.#results.replaceChildren();
    this.#histogram.show([], []);
    this.#messages.show({ notes: [], suggestions: [], searched: undefined, rest: undefined });
    for (const name of ["more", "ordering"]) part(this.#root, name).hidden = true;
    part(this.#root, "count").textContent = "";
    this.#showBlock("failed");
  }

  #showBlock(shown: Block): void {
    clearTimeout(this.#loading);
    this.#root.removeAttribute("data-loading");
    for (const block of blocks) part(this.#root, block).hidden = block !== shown;
  }

  /** Says to those who hear the page what it shows. */
  announce(): void {
    const textOf = (name: string): string => {
      const element = part(this.#root, name);
      return element.checkVisibility() ? element.textContent.trim() : "";
    };
    const lines = [textOf("count"), this.#messages.text(), textOf("nothing-text"), textOf("failed-text")];
    part(this.#root, "announcer").textContent = lines.filter((line) => line !== "").join("\n");
  }
}

function blockFor({ found, searched }: Answer): Block {
  if (found.length > 0) return "results";
  return searched ? "nothing" : "start";
}
