/** The places in a snippet that the tabulator key visits, in their order. */
export class TabStops {
  #count = 0;

  /** A place with words that stand for what to write. */
  next(words: string): string {
    this.#count += 1;
    return `\${${this.#count}:${escaped(words, /[\\$}]/g)}}`;
  }

  /** A place where one of several values is chosen. */
  choice(values: readonly string[]): string {
    this.#count += 1;
    return `\${${this.#count}|${values.map((value) => escaped(value, /[\\,|]/g)).join(",")}|}`;
  }

  /** Where the cursor ends. */
  end(): string {
    return "$0";
  }
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll('"', "'").replace(special, "\\$&");
}
