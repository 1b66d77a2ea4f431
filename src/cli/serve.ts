import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import { normaliseBase } from "../domain/address.ts";
import { PlainError } from "./command.ts";
import { listen } from "./port.ts";
import { siteHandler } from "./site-handler.ts";

export interface ServeOptions {
  /** The folder that a build has written. */
  folder: string;
  /** Path below which the site lives: `/` or `/news/`. */
  base: string;
  /** Port 0 is any free one. */
  port: number;
}

export interface ServedSite {
  /** Where the front page is: `http://localhost:4321/news/`. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built site as a web host would, each file as it is when it is asked for. */
export async function serve({ folder, base, port }: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new PlainError(`There is no site in \`${relative("", folder)}/\` yet. Run \`npm run build\` first.`);
  }
  const below = normaliseBase(base);
  const server = createServer(siteHandler(folder, below));
  const address = `http://localhost:${await listen(server, port)}${below}`;

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  return { address, close };
}
