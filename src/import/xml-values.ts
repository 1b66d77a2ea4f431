/** Looking up values in a tree of XML. */
import type { XmlElement } from "./xml-tree.ts";

export function childrenOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && names.includes(child.name),
  );
}

/** The first child of one of these names, in the order of the names. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const [found] = childrenOf(element, name);
    if (found) return found;
  }
  return undefined;
}

/** All text in an element, trimmed; `undefined` where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const text = element.children.map((child) => (typeof child === "string" ? child : (textOf(child) ?? ""))).join("");
  return text.trim() === "" ? undefined : text.trim();
}

export function valueIn(element: XmlElement, ...names: string[]): string | undefined {
  return textOf(childOf(element, ...names));
}

/** All elements of a name, at any level. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : allOf(child, name);
  });
}

/** The children of an element as HTML, for text that is given as XHTML. */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return escaped(child);
      const name = child.name.replace(/^xhtml:/, "");
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => ["href", "src", "alt"].includes(key))
        .map(([key, value]) => ` ${key}="${escaped(value)}"`);
      if (/^(?:br|hr|img)$/i.test(name)) return `<${name}${attributes.join("")}>`;
      return /^[a-z0-9]+$/i.test(name)
        ? `<${name}${attributes.join("")}>${markupOf(child)}</${name}>`
        : markupOf(child);
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
