/** Who said it. A source is a person, an organisation, or somebody described and not named. */
import { z } from "zod";
import { idSchema } from "./slug.ts";

const via = idSchema.describe("the id of the outlet through which we know, such as `reuters`");
const as = z.string().min(1).optional().describe("in which office they spoke, where it is not the present one");

const personSourceSchema = z.strictObject({
  person: idSchema.describe("the id of a file in `content/entities/people/`"),
  as,
  via,
});

const organisationSourceSchema = z.strictObject({
  organisation: idSchema.describe("the id of a file in `content/entities/organisations/`"),
  as,
  via,
});

const unnamedSourceSchema = z.strictObject({
  described: z.string().min(1).describe("how the outlet describes the source, such as `a senior security official`"),
  anonymous: z
    .string()
    .min(1)
    .describe("why the source is not named, completing “not named because …”, or `not given`"),
  count: z.int().min(2).optional().describe("how many people the description stands for, where it is more than one"),
  via,
});

export type PersonSource = z.infer<typeof personSourceSchema>;
export type OrganisationSource = z.infer<typeof organisationSourceSchema>;
export type UnnamedSource = z.infer<typeof unnamedSourceSchema>;
export type Source = PersonSource | OrganisationSource | UnnamedSource;

/** The reason that stands for "the outlet gives none". */
export const reasonNotGiven = "not given";

export const sourceSchema = z.union([personSourceSchema, organisationSourceSchema, unnamedSourceSchema]);

export function isNamed(source: Source): source is PersonSource | OrganisationSource {
  return !("described" in source);
}

/** The person or organisation that a named source is. */
export function speakerOf(source: Source): { kind: "person" | "organisation"; id: string } | undefined {
  if ("person" in source) return { kind: "person", id: source.person };
  return "organisation" in source ? { kind: "organisation", id: source.organisation } : undefined;
}

/** How many people a source stands for: one, unless an outlet describes several together. */
export function peopleIn(source: Source): number {
  return isNamed(source) ? 1 : (source.count ?? 1);
}

/** Whether the outlet says why the source is not named. */
export function hasReason(source: UnnamedSource): boolean {
  return source.anonymous !== reasonNotGiven;
}
