/** Texts of a form that zod checks by a function: what a pattern can say of them, for tools that know only patterns. */
import type { z } from "zod";
import { calendarDateSchema, historicalDateSchema, publicationDateSchema } from "../domain/calendar-date.ts";
import { quoteIdSchema, reportIdSchema } from "../domain/event.ts";
import { holderSchema, partySchema } from "../domain/reference.ts";
import { idSchema } from "../domain/slug.ts";
import { webAddressSchema } from "../domain/web-address.ts";

export interface KnownText {
  pattern: string;
  /** One value that fits. */
  example: string;
}

const day = "\\d{4}-\\d{2}-\\d{2}";
const minute = "T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})";

const known = new Map<z.ZodType, KnownText>([
  [calendarDateSchema, { pattern: `^${day}(${minute})?$`, example: "2024-04-01" }],
  [publicationDateSchema, { pattern: `^(\\d{4}-\\d{2}|${day}(${minute})?)$`, example: "2024-04-01" }],
  [historicalDateSchema, { pattern: `^(\\d{4}(-\\d{2})?|${day}(${minute})?)$`, example: "2024-03-22" }],
  [webAddressSchema, { pattern: "^https?://\\S+$", example: "https://example.org/page" }],
  [idSchema, { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$", example: "an-id" }],
  [reportIdSchema, { pattern: "^\\d{4}/\\d{2}/[a-z0-9-]+$", example: "2024/04/slug" }],
  [quoteIdSchema, { pattern: "^q-[0-9a-z]{7}$", example: "q-1a2b3c4" }],
  [holderSchema, { pattern: "^(person|org|outlet|source):[a-z0-9-]+$", example: "org:harbour-office" }],
  [partySchema, { pattern: "^(person|org):[a-z0-9-]+$", example: "org:harbour-office" }],
]);

/** What is known of a schema, or of the one that it repeats with another description. */
export function knownText(schema: z.ZodType): KnownText | undefined {
  return known.get(schema) ?? (schema._zod.parent ? knownText(schema._zod.parent as z.ZodType) : undefined);
}

/** Whether a text is a name of something: an id, or an id behind a scheme. */
export function isIdText(schema: z.ZodType): boolean {
  return schema === idSchema || (schema._zod.parent !== undefined && isIdText(schema._zod.parent as z.ZodType));
}
