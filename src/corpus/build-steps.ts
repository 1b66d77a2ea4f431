/**
 * Lets a build count what Astro does. Astro bundles the site apart from the command that runs it, so that the two
 * share no module; they share this one key of the process.
 */
export type BuildStep = "entry" | "page";

type Listener = (step: BuildStep) => void;

const key = Symbol.for("sourceline.build-step");
const shared = globalThis as { [key]?: Listener | undefined };

export function listenToSteps(listener: Listener | undefined): void {
  shared[key] = listener;
}

/** Says that an entry has been loaded, or that a page is being rendered. */
export function countStep(step: BuildStep): void {
  shared[key]?.(step);
}
