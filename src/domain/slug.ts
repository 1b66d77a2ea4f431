import { z } from "zod";

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name can be an id and a part of an address: lower-case Latin letters, digits, single hyphens between them. */
export function isSlug(value: string): boolean {
  return pattern.test(value);
}

/** The id of a file in `content/`: its name without the ending. */
export const idSchema = z.string().regex(pattern, {
  error: ({ input }) => `Unexpected id \`${input}\`, expected lower-case Latin letters, digits and hyphens`,
});
