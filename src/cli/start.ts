/** `npm start`: checks, builds and serves the site. */
import { build } from "./build.ts";
import { runCommand } from "./command.ts";
import { checkPort, readPort } from "./port.ts";
import { preview } from "./preview.ts";

/** A taken port is told before the build, not after it. */
export async function start(): Promise<boolean> {
  await checkPort(readPort(process.env.PORT));
  return (await build()) && (await preview());
}

if (import.meta.main) await runCommand(start);
