import { fileURLToPath } from "node:url";
import type { Language } from "../domain/language.ts";
import type { Site } from "../domain/site.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { digestOfSources } from "./from-disk.ts";

const sources = ["./", "../domain/", "../interface/", "../markdown/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** What the pipeline is configured with; the digest changes with the code that rendering depends on. */
export function pipelineSettings(site: Site, base: string): PipelineSettings {
  return { base, defaultLanguage: site.languages[0] as Language, digest: digestOfSources(sources) };
}
