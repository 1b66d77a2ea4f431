import { dev } from "astro";
import { readPort } from "./port.ts";

/** The site with live reload for editors, drafts included; search works on the index of the last build. */
export async function serveWhileWriting(): Promise<boolean> {
  await dev({ server: { port: readPort(process.env.PORT) } });
  return true;
}
