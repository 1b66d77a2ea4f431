/** What other sites answered, kept between runs, so that nobody is asked again and again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { LinkAnswer } from "../links/link-answer.ts";

const answerSchema: z.ZodType<LinkAnswer> = z.union([
  z.strictObject({ kind: z.literal("fine") }),
  z.strictObject({ kind: z.literal("moved"), to: z.url() }),
  z.strictObject({ kind: z.literal("unreachable"), reason: z.string() }),
  z.strictObject({ kind: z.literal("refused"), status: z.int() }),
]);

const cacheSchema = z.strictObject({
  version: z.literal(1),
  answers: z.record(z.string(), z.strictObject({ on: z.iso.datetime(), answer: answerSchema })),
});

type Kept = z.infer<typeof cacheSchema>["answers"];

const hour = 3_600_000;

/** How long an answer holds, in milliseconds: what was not reached may be back soon. */
const ages: Record<LinkAnswer["kind"], number> = {
  fine: 14 * 24 * hour,
  moved: 14 * 24 * hour,
  refused: 7 * 24 * hour,
  unreachable: 6 * hour,
};

export interface LinkCache {
  /** An answer that is not too old. */
  get(url: string): LinkAnswer | undefined;
  set(url: string, answer: LinkAnswer): void;
  /** Writes the file, all at once. Answers that are too old are forgotten. */
  save(): void;
}

/** A cache in a file. A file that is missing or cannot be understood is as good as an empty one. */
export function openLinkCache(file: string, now: Date): LinkCache {
  const kept = Object.fromEntries(Object.entries(read(file)).filter(([, { on, answer }]) => holds(on, answer, now)));
  return {
    get: (url) => kept[url]?.answer,
    set: (url, answer) => {
      kept[url] = { on: now.toISOString(), answer };
    },
    save: () => write(file, kept),
  };
}

function holds(on: string, { kind }: LinkAnswer, now: Date): boolean {
  const age = now.getTime() - new Date(on).getTime();
  return age >= 0 && age < ages[kind];
}

function read(file: string): Kept {
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(file, "utf8"))).answers;
  } catch {
    return {};
  }
}

function write(file: string, answers: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ version: 1, answers }, null, 1)}\n`);
  renameSync(draft, file);
}
