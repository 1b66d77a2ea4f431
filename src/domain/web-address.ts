import { z } from "zod";

/** The address of a page on the web. */
export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    error: (issue) => `Unexpected address \`${issue.input}\`, expected one that begins with \`https://\``,
  })
  .describe("a web address");
