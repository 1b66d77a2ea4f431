/** What `content/site.yaml` says of the site as a whole. */
import { z } from "zod";
import { cmsSchema } from "./cms.ts";
import { languageSchema, localTextSchema } from "./language.ts";
import { webAddressSchema } from "./web-address.ts";

export const siteSchema = z.strictObject({
  name: z.string().min(1).default("Sourceline").describe("the name of the site"),
  description: localTextSchema
    .default({ en: "News analysis in which every statement carries its source" })
    .describe("one line for search engines and the foot of the page"),
  address: webAddressSchema
    .default("http://localhost:4321")
    .describe("where the site is published, such as `https://example.org`"),
  languages: z
    .array(languageSchema)
    .min(1)
    .refine((list) => new Set(list).size === list.length, "Unexpected language twice, expected each once")
    .default(["en"])
    .describe("the languages of the site, the default one first"),
  timeZone: z
    .string()
    .refine(isTimeZone, {
      error: ({ input }) => `Unexpected time zone \`${input}\`, expected an IANA name such as \`Europe/Kyiv\``,
    })
    .default("UTC")
    .describe("the IANA time zone in which today begins"),
  cms: cmsSchema.optional().describe("writing in the browser, at `/admin/`; see docs/writing-in-the-browser.md"),
});

export type Site = z.infer<typeof siteSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
