/** `npm run preview`: serves what the last build has written. */
import { readSettings } from "../corpus/settings.ts";
import { runCommand } from "./command.ts";
import { readPort } from "./port.ts";
import { type ServedSite, serve } from "./serve.ts";

const stopSignals = ["SIGINT", "SIGTERM"] as const;

/** Serves `OUT_DIR` below `BASE_PATH` on `PORT`, and resolves when a signal has stopped it. */
export async function preview(): Promise<boolean> {
  const { outFolder: folder, base } = readSettings();
  const site = await serve({ folder, base, port: readPort(process.env.PORT) });
  console.log(`Sourceline is served at ${site.address}`);
  await stopped(site);
  return true;
}

/** A terminal and npm may both send the signal, so it may come more than once. */
async function stopped(site: ServedSite): Promise<void> {
  await new Promise((resolve) => {
    for (const signal of stopSignals) process.on(signal, resolve);
  });
  await site.close();
}

if (import.meta.main) await runCommand(preview);
