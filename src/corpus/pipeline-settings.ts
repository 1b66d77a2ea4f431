import type { Language } from "../domain/language.ts";
import type { Site } from "../domain/site.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";

/** What the pipeline is configured with. */
export function pipelineSettings(site: Site, base: string): PipelineSettings {
  return { base, defaultLanguage: site.languages[0] as Language };
}
