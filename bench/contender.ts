/** Somebody who builds a site from the generated corpus, step by step. */
import type { Command } from "./measured-run.ts";

export interface Contender {
  name: string;
  /** Which versions of what. */
  versions: string;
  /** What it leaves out of what Sourceline does, if anything. */
  notes: string;
  /** One whole build: the generator, then the search index where it does not make it itself. */
  commands: Command[];
  /** The folder of the built site. */
  out: string;
  /** Takes over what changed in the content, by paths below its folder. */
  change: (paths: readonly string[]) => void;
  /** Removes all that a build leaves: output and caches. */
  clear: () => void;
}

export interface Arena {
  /** The content, in which reports are edited. */
  content: string;
  /** Where contenders may keep what is not to stay. */
  home: string;
}

export type MakeContender = (arena: Arena) => Promise<Contender>;
