/** Where in its file a finding stands. */
import type { Finding } from "../checks/finding.ts";
import type { ParsedDocument } from "../corpus/document.ts";
import { readText } from "../corpus/from-disk.ts";
import { parseFile } from "../corpus/read-entry.ts";
import { collectionOfPath } from "../domain/collection.ts";
import type { Place } from "../domain/outline.ts";
import type { Problem } from "../domain/problem.ts";

/** Looks up the lines of findings that name a value in the YAML; each file is parsed once more, and only if needed. */
export function withPlaces(folder: string, findings: readonly Finding[]): Problem[] {
  const documents = new Map<string, ParsedDocument>();
  return findings.map(({ at, part, ...finding }) => {
    if (isPlace(at)) return { ...finding, place: at };
    const document = documents.get(finding.path) ?? parsed(folder, finding.path);
    documents.set(finding.path, document);
    return { ...finding, place: document.placeOf(at, part) };
  });
}

function isPlace(at: Finding["at"]): at is Place {
  return "line" in at;
}

function parsed(folder: string, path: string): ParsedDocument {
  return parseFile(collectionOfPath(path) ?? "pages", readText(folder, path).text ?? "");
}
