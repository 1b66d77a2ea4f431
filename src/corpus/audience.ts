/**
 * Whom pages are made for. Readers see what is published at the moment of the build: what is checked, counted and
 * rendered must not differ by a report whose embargo ends meanwhile. Writers see everything. Unless a command says
 * otherwise it is readers, whatever the environment: a draft that is shown by mistake cannot be taken back.
 *
 * Astro bundles the site apart from the command that runs it, so that the two share no module; they share this one key
 * of the process.
 */
export type Audience = { kind: "readers"; now: Date } | { kind: "writers" };

const key = Symbol.for("sourceline.audience");
const shared = globalThis as { [key]?: Audience | undefined };

export function setAudience(audience: Audience | undefined): void {
  shared[key] = audience;
}

/** `undefined` where Astro was started by itself. */
export function audience(): Audience | undefined {
  return shared[key];
}
