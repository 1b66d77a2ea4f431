/** Astro middleware that counts pages as they are rendered. */
import type { MiddlewareHandler } from "astro";
import { countStep } from "../corpus/build-steps.ts";

export const onRequest: MiddlewareHandler = (_context, next) => {
  countStep("page");
  return next();
};
