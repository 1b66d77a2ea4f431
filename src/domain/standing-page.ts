/** A standing page of the site, such as "about" or "corrections". */
import { z } from "zod";
import type { Language } from "./language.ts";
import type { Outline } from "./outline.ts";

export const pageSchema = z.strictObject({
  title: z.string().min(1).describe("the heading of the page"),
  summary: z.string().min(1).max(300).describe("one or two sentences, at most 300 characters"),
});

export interface StandingPage extends z.infer<typeof pageSchema> {
  /** File name without language and ending. */
  id: string;
  language: Language;
  path: string;
  outline: Outline;
}
