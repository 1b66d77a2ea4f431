import type { EditableSite } from "../../src/cms/cms-config.ts";
import type { CmsSettings } from "../../src/domain/cms.ts";
import { siteSchema } from "../../src/domain/site.ts";

/** A site in two languages that is written in the browser. */
export function siteWith(cms: Partial<CmsSettings> = {}, fields: object = {}): EditableSite {
  const site = siteSchema.parse({
    languages: ["en", "uk"],
    cms: { backend: "github", repo: "harbour/news", ...cms },
    ...fields,
  });
  return { ...site, cms: site.cms as CmsSettings };
}
