/** Access to markup by what it is for: `data-part="count"`, `<template data-for="result">`. */

export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`Unexpected markup without data-part="${name}"`);
  return found;
}

/** A copy of what a template holds. */
export function clone(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`Unexpected markup without a template for "${name}"`);
  return copy;
}
