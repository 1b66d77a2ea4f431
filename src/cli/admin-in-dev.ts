/** Serves the page for writing in the browser in `dev`, with the settings as they stand. */
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import { adminPage } from "../cms/admin-page.ts";
import { readSite } from "../corpus/from-disk.ts";
import { adminFolder, isEditable } from "./add-admin.ts";

/** `base` has a slash at both ends. */
export function adminInDev(contentFolder: string, base: string): AstroIntegration {
  return {
    name: "sourceline-admin",
    hooks: {
      "astro:server:setup": async ({ server }) => {
        if (!isEditable(readSite(contentFolder).site)) return;
        const { adminScript, bundleAdmin } = await import("./bundle-admin.ts");
        const files = sirv(await bundleAdmin(), { dev: true, etag: true });
        const prefix = `${base}${adminFolder}/`;
        // Astro takes its base away before this is asked, or does not: both are the page.
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? "").replace(/\?.*/, "");
          const inside = [prefix, `/${adminFolder}/`].find((one) => path.startsWith(one));
          const { site } = readSite(contentFolder);
          if (inside === undefined || !isEditable(site)) return next();
          if (path === inside) {
            response.writeHead(200, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
            response.end(adminPage(site, base, adminScript));
            return;
          }
          request.url = path.slice(inside.length - 1);
          files(request, response, next);
        });
      },
    },
  };
}
