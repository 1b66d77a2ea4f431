/** Starts Sveltia CMS in the browser, with what the page says of the site. */
import CMS from "@sveltia/cms";
import type { AdminSettings } from "./admin-settings.ts";
import { readEntryFile, writeEntryFile } from "./entry-file.ts";

const settings = document.getElementById("settings")?.textContent ?? "";
const { config, formats } = JSON.parse(settings) as AdminSettings;

for (const [name, format] of Object.entries(formats)) {
  CMS.registerCustomFormat(name, format.isMarkdown ? "md" : "yaml", {
    fromFile: (text) => readEntryFile(text, format),
    toFile: (form) => writeEntryFile(form, format),
  });
}
await CMS.init({ config });
