/** The tag of an element where the page is indexed. */
const pair = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

export class Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly #text: string;
  #attributes: ReadonlyMap<string, string> | undefined;

  /** @param text the attributes as they are written */
  constructor(name: string, text: string, isEnd: boolean) {
    this.name = name.toLowerCase();
    this.isEnd = isEnd;
    this.#text = text;
  }

  /** The value of an attribute as it stands in the page, with its entities. Of most tags nobody needs any. */
  get(key: string): string | undefined {
    if (!this.#text.includes(key)) return undefined;
    this.#attributes ??= new Map(
      [...this.#text.matchAll(pair)].map(([, name = "", double, single, bare]) => [
        name,
        double ?? single ?? bare ?? "",
      ]),
    );
    return this.#attributes.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }
}
