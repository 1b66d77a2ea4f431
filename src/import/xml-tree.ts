/** XML from strangers as a tree. Nothing is fetched, nothing expands, and size and depth have an end. */
import { SaxesParser } from "saxes";
import { ImportError } from "./import-error.ts";
import { tidyText } from "./tidy-text.ts";

export interface XmlElement {
  /** Local name with its usual prefix: `content:encoded`, whatever prefix the file gives the namespace. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** In characters, levels and elements. */
const largest = 50_000_000;
const deepest = 200;
const mostElements = 2_000_000;

/** Namespaces → the prefix by which the readers know them. */
const prefixes: Record<string, string> = {
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  "http://www.w3.org/1999/xhtml": "xhtml:",
  "http://search.yahoo.com/mrss/": "media:",
};

/** Entities of HTML that feeds use without declaring them. */
const entities: Record<string, string> = {
  ...{ nbsp: "\u00A0", mdash: "—", ndash: "–", hellip: "…", laquo: "«", raquo: "»", copy: "©", euro: "€" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bdquo: "„", middot: "·", bull: "•", deg: "°", shy: "" },
};

export interface XmlTree {
  root: XmlElement;
  /** Why the file was not read to its end, if it was not. */
  broken?: string;
}

/** Reads a whole file, or as far as it is well formed. */
export function readXml(text: string): XmlTree {
  if (text.length > largest)
    throw new ImportError(`Unexpected file of ${text.length} characters, expected at most ${largest}`);
  const builder = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: true, position: true });
  Object.assign(parser.ENTITIES, entities);
  parser.on("doctype", (declaration) => {
    if (declaration.includes("[")) throw new ImportError("Unexpected definitions in the document type, expected none");
  });
  parser.on("opentag", ({ local, uri, prefix, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }): [string, string] => [name, value]);
    builder.open({ name: `${prefixOf(uri, prefix)}${local}`, attributes: Object.fromEntries(values), children: [] });
  });
  parser.on("closetag", () => builder.close());
  parser.on("text", (words) => builder.text(words));
  parser.on("cdata", (words) => builder.text(words));
  parser.on("error", (error) => {
    if (!/undefined entity|undefined namespace|unbound namespace/i.test(error.message))
      throw new BrokenXml(error.message);
  });
  try {
    parser.write(tidyText(text)).close();
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    return { root: builder.root, broken: `Unexpected XML that is not well formed, at ${error.message}` };
  }
  return { root: builder.root };
}

class BrokenXml extends Error {}

/** WordPress gives its namespace a version. */
function prefixOf(uri: string, prefix: string): string {
  if (uri.startsWith("http://wordpress.org/export/")) return uri.endsWith("/excerpt/") ? "excerpt:" : "wp:";
  return prefixes[uri] ?? (prefix === "" || uri.includes("Atom") ? "" : `${prefix}:`);
}

class TreeBuilder {
  readonly root: XmlElement = { name: "", attributes: {}, children: [] };
  private readonly path: XmlElement[] = [this.root];
  private count = 0;

  open(element: XmlElement): void {
    this.count += 1;
    if (this.count > mostElements) throw new ImportError(`Unexpected file of more than ${mostElements} elements`);
    if (this.path.length > deepest)
      throw new ImportError(`Unexpected elements more than ${deepest} levels deep, expected a few`);
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  close(): void {
    if (this.path.length > 1) this.path.pop();
  }

  text(words: string): void {
    this.path.at(-1)?.children.push(words);
  }
}
