/** A report as an import leaves it: what is known is filled in, what is not has a mark. */
import type { Root } from "mdast";
import type { Language } from "../domain/language.ts";
import type { ReportKind } from "../domain/report.ts";
import type { DraftResponse } from "./digest-responses.ts";
import type { DraftSource } from "./digest-sources.ts";

/** All texts may be marks (`mark.ts`). */
export interface DraftOriginal {
  outlet: string;
  title: string;
  url: string;
  published: string;
}

export interface Draft {
  language: Language;
  title: string;
  summary: string;
  date: string;
  updated?: string | undefined;
  embargo?: string | undefined;
  kind: ReportKind;
  authors: string[];
  topics: string[];
  restsOn: DraftOriginal[];
  sources: Map<string, DraftSource>;
  /** The outlet through which the sources and responses are known. */
  via: string;
  responses: DraftResponse[];
  body: Root;
}

/** An outlet that a report names and that has no file: a file for it is begun. */
export interface NewOutlet {
  id: string;
  name: string;
  site?: string | undefined;
}
