/** The checks that run only when an option asks for them. */
import type { Language } from "../domain/language.ts";
import type { FurtherCheck } from "./check-content.ts";
import { startPhase } from "./progress.ts";

export interface FurtherFlags {
  prose?: boolean;
  external?: boolean;
  fresh?: boolean;
  against?: string;
}

export interface FurtherOptions {
  folder: string;
  now: Date;
  /** Which files are looked at, by their paths in the content folder. */
  wanted: (path: string) => boolean;
}

/** What they have to say beside problems goes to the error output: the other may be read by a program. */
export async function furtherChecks(flags: FurtherFlags, options: FurtherOptions): Promise<FurtherCheck[]> {
  const checks: FurtherCheck[] = [];
  if (flags.prose) {
    const { proseCheck } = await import("./prose-check.ts");
    checks.push(proseCheck({ ...options, onMissing: tellMissing }));
  }
  if (flags.external) {
    const { externalCheck } = await import("./check-external.ts");
    const check = externalCheck({
      ...options,
      fresh: flags.fresh === true,
      onRefused: tellRefused,
      onProgress: progress(),
    });
    checks.push(check);
  }
  if (flags.against !== undefined) {
    const { againstCheck } = await import("./check-against.ts");
    checks.push(againstCheck({ ...options, against: flags.against }));
  }
  return checks;
}

function tellMissing(language: Language): void {
  console.error(`The spelling of \`${language}\` is not checked: its dictionary is not installed.`);
}

function tellRefused(count: number): void {
  if (count === 0) return;
  const [pages, sites] = count === 1 ? ["1 page is", "its site turns"] : [`${count} pages are`, "their sites turn"];
  console.error(`${pages} not judged: ${sites} programs away.`);
}

/** Shows how far the links are, and ends with the last one. */
function progress(): (done: number, all: number) => void {
  let phase: ReturnType<typeof startPhase> | undefined;
  return (done, all) => {
    phase ??= startPhase("Asking other sites", process.stderr);
    if (done < all) phase.at(done, all);
    else phase.end("all answered");
  };
}
