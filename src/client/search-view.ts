/** What the search page shows. It knows the markup, and neither the archive nor the address. */
import type { Answer } from "../search/answer.ts";
import { parseQuery } from "../search/parse.ts";
import type { Result } from "./asker.ts";
import { FacetView } from "./facet-view.ts";
import { counted } from "./filled.ts";
import { headlineText } from "./headline.ts";
import { HistogramView } from "./histogram-view.ts";
import { MessageView } from "./message-view.ts";
import { part } from "./parts.ts";
import { chosenIn, countChosen } from "./query-edits.ts";
import { resultElement, unloadedElement } from "./result-view.ts";
import type { SearchState } from "./search-address.ts";
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
  showState({ text, order, isCut = false }: SearchState, isDraft: boolean): void {
    if (this.field.value.trim() !== text) this.field.value = text;
    (part(this.#root, "order") as HTMLSelectElement).value = order;
    const chosen = countChosen(text);
    part(this.#root, "chosen").textContent = chosen > 0 ? ` (${chosen})` : "";
    part(this.#root, "clear").hidden = chosen === 0;
    document.title = text === "" ? this.#title : `${text} · ${this.#title}`;
    this.#messages.showProblems(isDraft ? [] : parseQuery(text).problems, isCut);
  }

  showLoading(): void {
    clearTimeout(this.#loading);
    // So that an equal count is heard again.
    part(this.#root, "announcer").textContent = "";
    this.#loading = setTimeout(() => this.#root.setAttribute("data-loading", ""), untilLoading);
  }

  showAnswer({ text }: SearchState, answer: Answer, results: Result[]): void {
    this.showFacets(answer);
    this.#histogram.show(answer.months, chosenIn(text, "in"));
    this.showMessages(text, answer);
    this.#results.replaceChildren();
    const languages = Object.keys(this.settings.languages);
    part(this.#root, "all-languages").hidden = languages.every((language) => answer.languages.includes(language));
    part(this.#root, "ordering").hidden = answer.found.length < 2;
    this.#showBlock(blockFor(answer));
    this.addResults(answer, results);
  }

  showMessages(text: string, answer: Answer): void {
    this.#messages.show(text, answer);
    part(this.#root, "count").textContent = headlineText(answer, this.settings);
  }

  /** Adds a line to what the search says of itself. */
  addNote(text: string): void {
    this.#messages.addNote(text);
  }

  showFacets({ facets, languages }: Answer): void {
    this.#facets.show(facets, languages);
  }

  /** @returns the first of them */
  addResults({ found }: Answer, results: Result[]): HTMLElement | undefined {
    const { locale } = this.settings;
    const items = results.map((result) =>
      "isUnloaded" in result ? unloadedElement(this.#root, result, locale) : resultElement(this.#root, result, locale),
    );
    this.showTrouble("");
    this.#results.append(...items);
    part(this.#root, "more").hidden = this.shown >= found.length;
    return items[0];
  }

  showFailure(): void {
    this.#results.replaceChildren();
    this.#histogram.show([], []);
    this.#messages.show("", { languages: [], notes: [], suggestions: [], searched: undefined, rest: undefined });
    this.showTrouble("");
    for (const name of ["more", "ordering"]) part(this.#root, name).hidden = true;
    part(this.#root, "count").textContent = "";
    this.#showBlock("failed");
  }

  /** Says below the results what went wrong after they came; nothing, where all is well. */
  showTrouble(text: string): void {
    part(this.#root, "trouble").textContent = text;
    part(this.#root, "trouble").hidden = text === "";
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
    const blockTexts = ["nothing-text", "failed-text", "trouble"].map(textOf);
    const lines = [textOf("count"), this.#messages.text(), this.#unloadedText(), ...blockTexts];
    part(this.#root, "announcer").textContent = lines.filter((line) => line !== "").join("\n");
  }

  #unloadedText(): string {
    const { locale, texts } = this.settings;
    const count = this.#results.querySelectorAll("[data-unloaded]").length;
    return count === 0 ? "" : counted(texts.unloaded, { count }, locale);
  }
}

function blockFor({ found, isAsked }: Answer): Block {
  if (found.length > 0) return "results";
  return isAsked ? "nothing" : "start";
}
