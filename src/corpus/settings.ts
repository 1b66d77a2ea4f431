/** Where a run reads and writes, from its environment. */
import { resolve } from "node:path";
import { normaliseBase } from "../domain/address.ts";
import { digestOfText } from "./from-disk.ts";

export interface Settings {
  /** Absolute path of the content folder: `CONTENT_DIR`, else `content`. */
  contentFolder: string;
  /** Absolute path of the output folder: `OUT_DIR`, else `dist`. */
  outFolder: string;
  /** Path below which the site lives: `BASE_PATH`, else `/`. */
  base: string;
  /** Where the site is published, if `SITE_URL` says other than `site.yaml`. */
  address: string | undefined;
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  return {
    contentFolder: resolve(environment.CONTENT_DIR || "content"),
    outFolder: resolve(environment.OUT_DIR || "dist"),
    base: normaliseBase(environment.BASE_PATH),
    address: environment.SITE_URL || undefined,
  };
}

/** Where builds keep what the next one may use. Sites of different content do not share it. */
export function cacheFolder({ contentFolder, base }: Pick<Settings, "contentFolder" | "base">): string {
  return `.cache/${digestOfText(contentFolder + base)}`;
}

/**
 * The moment of a run: `SOURCE_DATE_EPOCH` (seconds since 1970), as reproducible builds have it, else that of the clock.
 * It is asked for where a run begins, and handed on: nothing else looks at the clock.
 */
export function readNow(environment: NodeJS.ProcessEnv = process.env): Date {
  const { SOURCE_DATE_EPOCH: epoch } = environment;
  if (!epoch) return new Date();
  const now = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(now.getTime())) return now;
  throw new Error(`Unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected seconds since 1970 such as \`1711144800\``);
}
