/** Whether there is anything to do: what the last build was made of, and until when it holds. */
import { hash } from "node:crypto";
import { join } from "node:path";
import type { BuildPlan } from "./build-plan.ts";
import { stampOf } from "./drawers.ts";
import { readSealedJson, writeSealedJson } from "./sealed-file.ts";

export interface LastBuild {
  /** Digest of all that it was made of. */
  of: string;
  /** The name of the site that it has put in place; see `site-trees.ts`. */
  site: string;
  /** The day on which it was checked, in the time zone of the site. */
  today: string;
  /** When it was made, and when the next report appears; in milliseconds since 1970. */
  from: number;
  until: number | null;
  /** What it told of the content. */
  said: string[];
}

const fileIn = (cache: string) => join(cache, "last-build.json");

export function readLastBuild({ cache }: BuildPlan): LastBuild | undefined {
  return readSealedJson<LastBuild>(fileIn(cache));
}

export function writeLastBuild({ cache }: BuildPlan, build: LastBuild): void {
  writeSealedJson(fileIn(cache), build);
}

/** Whether a build would make the same site again. */
export function holds(last: LastBuild, of: string, { now, today }: { now: number; today: string }): boolean {
  return last.of === of && last.today === today && last.from <= now && (last.until === null || now < last.until);
}

/** Digest of everything that a build is made of: files are not opened, but those about the site. */
export function digestOfPlan({ code, drawers, reading, settings }: BuildPlan): string {
  const aboutSite = ["checks.yaml", "words.txt"].map((name) => stampOf(join(reading.content, name)));
  const files = drawers.map(({ files }) => files.map(({ path, stamp }) => `${path}\0${stamp}`).join("\n"));
  return hash("sha256", JSON.stringify([code, settings.outFolder, aboutSite, ...files]));
}
