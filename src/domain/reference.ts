/**
 * References to other things: `person:dmitry-peskov`, `report:2024/03/us-embassy-alert#q-1a2b3c4`.
 * The scheme names the kind, the kind is enough to make the address.
 */
import { z } from "zod";

/** Scheme in the text → kind of thing. */
export const schemes = {
  person: "person",
  org: "organisation",
  place: "place",
  outlet: "outlet",
  topic: "topic",
  report: "report",
  storyline: "storyline",
  event: "event",
  claim: "claim",
  figure: "figure",
} as const;

export type Scheme = keyof typeof schemes;
export type ReferenceKind = (typeof schemes)[Scheme];

/** Kinds that act or lie somewhere, and have a file in `content/entities/`. */
export const entityKinds = ["person", "organisation", "place"] as const;
export type EntityKind = (typeof entityKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** Id of a quote or section on the page of the thing, without `#`. */
  anchor?: string;
}

/** Splits `scheme:rest`; `undefined` where there is no scheme of letters. Its case does not matter; the answer is lower. */
export function splitScheme(url: string): { scheme: string; rest: string } | undefined {
  const match = /^([a-z]+):(.*)$/is.exec(url);
  return match ? { scheme: (match[1] ?? "").toLowerCase(), rest: match[2] ?? "" } : undefined;
}

export function isScheme(value: string): value is Scheme {
  return Object.hasOwn(schemes, value);
}

/** Reads `org:kremlin`; `undefined` if the scheme is not one of ours. */
export function parseReference(url: string): Reference | undefined {
  const split = splitScheme(url);
  if (!split || !isScheme(split.scheme)) return undefined;
  const [id = "", anchor] = split.rest.split("#", 2);
  return { kind: schemes[split.scheme], id, ...(anchor ? { anchor } : {}) };
}

/** One string for a thing, to compare and to use as a key: `organisation/kremlin`. */
export function referenceKey(reference: { kind: ReferenceKind; id: string }): string {
  return `${reference.kind}/${reference.id}`;
}

/** Whoever holds a position or gives a number: somebody with a file, or a source that a report declares. */
export const holderSchema = z
  .string()
  .regex(
    /^(person|org|outlet|source):[a-z0-9-]+$/,
    "Unexpected holder, expected `person:`, `org:`, `outlet:` or `source:` and an id",
  )
  .describe("who it is: `person:…`, `org:…`, `outlet:…`, or `source:…` of the report that is cited");

/** A person or organisation, written `person:…` or `org:…`. */
export const partySchema = z
  .string()
  .regex(/^(person|org):[a-z0-9-]+$/, {
    error: ({ input }) => `Unexpected party \`${input}\`, expected \`person:\` or \`org:\` and an id`,
  })
  .describe("who was asked, as `org:kremlin` or `person:dmitry-peskov`");
