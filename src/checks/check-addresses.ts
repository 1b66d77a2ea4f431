import { type CollectionName, collections } from "../domain/collection.ts";
import type { CheckContext, Finding, KnownFile } from "./finding.ts";

/** First parts of addresses that the site itself uses, so that no standing page can have them. */
const reserved = new Set([
  ...["reports", "people", "organisations", "places", "outlets", "topics", "authors", "archive", "search", "pagefind"],
  ...["storylines", "events", "claims", "figures", "404", "index", "assets", "en", "uk", "ru"],
]);

/** Two files may not have one address, and no page the address of a folder of the site. */
export function checkAddresses({ files }: CheckContext): Finding[] {
  const first = new Map<string, KnownFile>();
  const findings: Finding[] = [];
  for (const file of files) {
    const key = `${file.language}/${file.collection}/${file.id}`;
    const earlier = first.get(key);
    if (earlier) findings.push(duplicate(file, earlier));
    else first.set(key, file);
    if (file.collection === "pages" && reserved.has(file.id)) findings.push(reservedName(file));
  }
  return findings;
}

function duplicate(file: KnownFile, earlier: KnownFile): Finding {
  return {
    path: file.path,
    at: { line: 1, column: 1 },
    code: "address/duplicate",
    message: `Unexpected second ${nounOf(file.collection)} \`${file.id}\`, expected one; the other is \`${earlier.path}\``,
    remedy: "Delete one, or give it another name. The default language needs no suffix in the file name.",
  };
}

function reservedName(file: KnownFile): Finding {
  return {
    path: file.path,
    at: { line: 1, column: 1 },
    code: "address/duplicate",
    message: `Unexpected page name \`${file.id}\`, expected one that the site does not use itself`,
    remedy: "Rename the file.",
  };
}

function nounOf(collection: CollectionName): string {
  return collections[collection].noun;
}
