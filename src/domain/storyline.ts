/** A running story. Its text says what is known, disputed and not known; the rest of its page is derived. */
import { z } from "zod";
import { historicalDateSchema } from "./calendar-date.ts";
import type { Language } from "./language.ts";
import type { Outline } from "./outline.ts";
import { idSchema } from "./slug.ts";

export const storylineSchema = z.strictObject({
  title: z.string().min(1).describe("the name of the story"),
  summary: z.string().min(60).max(400).describe("the standfirst, 60 to 400 characters"),
  began: historicalDateSchema,
  keyEvents: z.array(idSchema).default([]).describe("ids of the events that the story turns on"),
});

export interface Storyline extends z.infer<typeof storylineSchema> {
  /** File name without language and ending. */
  id: string;
  language: Language;
  path: string;
  outline: Outline;
}
