/** What the page for writing in the browser is told when it is made. */
import type { CmsConfig } from "@sveltia/cms";
import { collectionNames, collections } from "../domain/collection.ts";
import { fieldsOf } from "../schemas/shape.ts";
import { cmsConfig, type EditableSite, formatName } from "./cms-config.ts";
import type { EntryFormat } from "./entry-file.ts";

export interface AdminSettings {
  config: CmsConfig;
  /** Name of a format → how its files are read. */
  formats: Record<string, EntryFormat>;
}

export function adminSettings(site: EditableSite, base: string): AdminSettings {
  const [language = "en"] = site.languages;
  const formats = collectionNames.map((name): [string, EntryFormat] => {
    const { format, schema } = collections[name];
    return [formatName(name), { isMarkdown: format === "markdown", fields: fieldsOf(schema), language }];
  });
  return { config: cmsConfig(site, base), formats: Object.fromEntries(formats) };
}
