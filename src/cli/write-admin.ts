/** Puts the page for writing in the browser into a built site, where the settings switch it on. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adminPage } from "../cms/admin-page.ts";
import type { EditableSite } from "../cms/cms-config.ts";
import type { Site } from "../domain/site.ts";
import { startPhase } from "./progress.ts";

/** The folder of the page in a site. */
export const adminFolder = "admin";

export function isEditable(site: Site): site is EditableSite {
  return site.cms !== undefined;
}

export async function writeAdmin(site: Site, base: string, folder: string): Promise<void> {
  if (!isEditable(site)) return;
  const phase = startPhase("Bundling `/admin/`");
  const { adminScript, bundleAdmin } = await import("./bundle-admin.ts");
  cpSync(await bundleAdmin(), join(folder, adminFolder), { recursive: true });
  writeFileSync(join(folder, adminFolder, "index.html"), adminPage(site, base, adminScript));
  phase.end();
}
