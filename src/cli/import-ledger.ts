/**
 * Which items have been imported, as `.imported.jsonl` in the content folder: a line for each, so that an import that
 * was interrupted can be run again, and reports need not carry where they come from. Hidden files are not content.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export class ImportLedger {
  private readonly file: string;
  private readonly paths = new Map<string, string>();

  constructor(folder: string) {
    this.file = join(folder, ".imported.jsonl");
    if (!existsSync(this.file)) return;
    for (const line of readFileSync(this.file, "utf8").split("\n")) {
      const entry = entryOf(line);
      if (entry) this.paths.set(entry.item, entry.path);
    }
  }

  /** The path at which an item was imported. */
  pathOf(item: string): string | undefined {
    return this.paths.get(item);
  }

  add(item: string, path: string): void {
    this.paths.set(item, path);
    appendFileSync(this.file, `${JSON.stringify({ item, path })}\n`);
  }
}

/** A line that was cut off while it was written is as if it had not been. */
function entryOf(line: string): { item: string; path: string } | undefined {
  try {
    const value = JSON.parse(line) as { item?: unknown; path?: unknown };
    return typeof value.item === "string" && typeof value.path === "string"
      ? { item: value.item, path: value.path }
      : undefined;
  } catch {
    return undefined;
  }
}
