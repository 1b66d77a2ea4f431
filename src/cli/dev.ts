/** `npm run dev`: the site with live reload for editors; search works on the index of the last build. */
import { dev } from "astro";
import { runCommand } from "./command.ts";
import { readPort } from "./port.ts";

await runCommand(async () => {
  await dev({ server: { port: readPort(process.env.PORT) } });
  return true;
});
