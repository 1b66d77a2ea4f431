/** Puts the page for writing in the browser into a site, where the settings switch it on. */
import type { SiteFileList } from "../build/site-files.ts";
import { adminPage } from "../cms/admin-page.ts";
import type { EditableSite } from "../cms/cms-config.ts";
import type { Site } from "../domain/site.ts";
import { startPhase } from "./progress.ts";

/** The folder of the page in a site. */
export const adminFolder = "admin";

export function isEditable(site: Site): site is EditableSite {
  return site.cms !== undefined;
}

export async function addAdmin(list: SiteFileList, site: Site, base: string): Promise<void> {
  if (!isEditable(site)) return;
  const phase = startPhase("Bundling `/admin/`");
  const { adminScript, bundleAdmin } = await import("./bundle-admin.ts");
  list.addFolder(adminFolder, await bundleAdmin());
  list.addBytes(`${adminFolder}/index.html`, Buffer.from(adminPage(site, base, adminScript)));
  phase.end();
}
