/** Reports about a ferry, as files, for rules on how they speak of their sources. */
import type { Language } from "../../src/domain/language.ts";
import { authorFile, type ContentFiles, checkFiles, outletFile } from "./content-folder.ts";

export interface SourcedText {
  /** Lines below `sources:`, by id. */
  sources: Record<string, string>;
  text: string;
  language?: Language;
  title?: string;
  /** Further lines of the head. */
  head?: string;
  files?: ContentFiles;
}

/** A source without a name, as a line of the head. */
export function unnamed(described: string, more = ""): string {
  return `{ described: "${described}", anonymous: not given, via: gazette${more} }`;
}

const summary = "The town council has ended the only ferry across the bay, and the pier is closed.";

function headOf({ sources, title = "The ferry stops", head = "" }: SourcedText): string {
  const lines = Object.entries(sources).map(([id, source]) => `  ${id}: ${source}`);
  return `---
title: ${title}
summary: ${summary}
date: 2024-04-01
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Ferry ends, url: https://gazette.example/, published: 2024-04-01 }]
sources:
${lines.join("\n")}
${head}${head === "" ? "" : "\n"}---
`;
}

/** What `check` finds in a report, as `line:column code message`; lines are counted from the one after the head. */
export async function sourcingOfText(report: SourcedText): Promise<string[]> {
  const head = headOf(report);
  const linesBefore = head.split("\n").length - 1;
  const { problems } = await checkFiles({
    "site.yaml": `languages: [${report.language ?? "en"}]\n`,
    "authors/desk.yaml": authorFile,
    "outlets/gazette.yaml": outletFile,
    "entities/people/ann-reed.yaml": "name: Ann Reed\ndescription: Harbour master\n",
    ...report.files,
    "reports/2024/04/ferry.md": head + report.text,
  });
  return problems.map(({ place: { line, column }, code, message }) => {
    const where = line > linesBefore ? `text ${line - linesBefore}` : "head";
    return `${where}:${column} ${code} ${message}`;
  });
}

/** The codes alone. */
export async function codesOfText(report: SourcedText): Promise<string[]> {
  return (await sourcingOfText(report)).map((line) => line.split(" ").find((word) => word.includes("/")) ?? line);
}
