import { dev } from "astro";
import { setAudience } from "../corpus/audience.ts";
import { readPort } from "./port.ts";

/** The site with live reload for editors, drafts included; search works on the index of the last build. */
export async function serveWhileWriting(): Promise<boolean> {
  setAudience({ kind: "writers" });
  await dev({ server: { port: readPort(process.env.PORT) } });
  return true;
}
