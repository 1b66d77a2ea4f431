/** `npm run types`: TypeScript and Astro types; through here, since Astro by itself would report its use. */
import { runCommand } from "./command.ts";
import { run } from "./run.ts";

if (import.meta.main) {
  await runCommand(async () => (await run("astro", ["check", "--minimumFailingSeverity", "warning"])).ok);
}
