/** Shows the content while it is being written: read when the server starts, and again after each change. */
import type { AstroIntegration } from "astro";
import { WrittenSite } from "../build/written-site.ts";
import { cacheFolder, readNow } from "../corpus/settings.ts";
import { shownSite, showSite } from "../layouts/shown-site.ts";
import { watchFolder } from "./watch-folder.ts";

/** `base` has a slash at both ends. */
export function contentInDev(contentFolder: string, base: string): AstroIntegration {
  return {
    name: "sourceline-content",
    hooks: {
      "astro:server:setup": async ({ server, logger }) => {
        const site = new WrittenSite({ content: contentFolder, base, cache: cacheFolder({ contentFolder, base }) });
        const refresh = async () => {
          const { shown, faults } = await site.refresh(readNow());
          showSite(shown);
          for (const fault of faults) logger.error(fault);
        };
        await refresh();
        const watching = await watchFolder(contentFolder, async () => {
          await refresh();
          server.ws.send({ type: "full-reload" });
        });
        server.httpServer?.once("close", () => watching.close());
        // The address of a page that does not exist leads to the one that says so.
        server.middlewares.use((request, _response, next) => {
          const path = decodeURI((request.url ?? "").replace(/[?#].*/, ""));
          const address = path.startsWith(base) ? path : `${base}${path.slice(1)}`;
          const isPage = address.endsWith("/") && !/^\/(@|node_modules|src|admin)/.test(path);
          if (isPage && !shownSite().addresses.has(address)) request.url = `${base}404/`;
          next();
        });
      },
    },
  };
}
