/** Puts imported reports into the content folder. Nothing that is there is ever changed. */

import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Imported, ImportedFile } from "../import/import-text.ts";
import type { ImportLedger } from "./import-ledger.ts";

export interface WriteOptions {
  folder: string;
  ledger: ImportLedger;
  /** Says what would be written, and writes nothing. */
  dryRun: boolean;
  /** Imports again what has been imported. */
  again: boolean;
}

export type Written =
  | { state: "written"; path: string; text: string; others: string[] }
  | { state: "there"; path: string }
  | { state: "gone"; path: string };

/** As `corpus/from-disk.ts` reads at most; in bytes. */
export const largestReport = 1_000_000;

export class ImportWriter {
  private readonly options: WriteOptions;
  /** What a dry run would have written. */
  private readonly planned = new Set<string>();
  /** Folder → the names that are taken there. */
  private readonly stems = new Map<string, Set<string>>();

  constructor(options: WriteOptions) {
    this.options = options;
  }

  /** Writes a report to a path that is free, and begins the files that it needs. */
  write(key: string, report: ImportedFile, others: Imported["others"]): Written {
    const known = this.options.again ? undefined : this.options.ledger.pathOf(key);
    if (known !== undefined)
      return { state: existsSync(join(this.options.folder, known)) ? "there" : "gone", path: known };
    for (let turn = 1; ; turn += 1) {
      const path = numbered(report.path, turn);
      const present = this.textAt(path);
      if (present === report.text && !this.options.again) return this.found(key, path);
      if (present !== undefined || this.isTaken(path) || !this.create(path, report.text)) continue;
      const begun = others.filter((one) => this.textAt(one.path) === undefined && this.create(one.path, one.text));
      if (!this.options.dryRun) this.options.ledger.add(key, path);
      return { state: "written", path, text: report.text, others: begun.map((one) => one.path) };
    }
  }

  /** The same text is there: the run before ended between the file and its line in the ledger. */
  private found(key: string, path: string): Written {
    if (!this.options.dryRun) this.options.ledger.add(key, path);
    return { state: "there", path };
  }

  private textAt(path: string): string | undefined {
    const file = join(this.options.folder, path);
    if (this.planned.has(path)) return "";
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** Whether the same name in another language is there: the report would be taken for a translation of it. */
  private isTaken(path: string): boolean {
    return this.stemsBeside(path).has(stemOf(path));
  }

  /** The names in the folder of a path, without languages and endings; the folder is read once. */
  private stemsBeside(path: string): Set<string> {
    const folder = dirname(path);
    const whole = join(this.options.folder, folder);
    const stems = this.stems.get(folder) ?? new Set(existsSync(whole) ? readdirSync(whole).map(stemOf) : []);
    this.stems.set(folder, stems);
    return stems;
  }

  /** Makes a whole file or none; `false` where somebody else has just made one of this name. */
  private create(path: string, text: string): boolean {
    this.stemsBeside(path).add(stemOf(path));
    if (this.options.dryRun) {
      this.planned.add(path);
      return true;
    }
    const file = join(this.options.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const draft = join(dirname(file), `.import-${randomUUID()}.tmp`);
    writeFileSync(draft, text, { flag: "wx" });
    try {
      linkSync(draft, file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

/** `slug.uk.md`, then `slug-2.uk.md`, … */
function numbered(path: string, turn: number): string {
  return turn === 1 ? path : path.replace(/(\/[^/.]+)(\.[^/]*)$/, `$1-${turn}$2`);
}

function stemOf(path: string): string {
  return basename(path).split(".")[0] ?? "";
}
