/** What is found in YAML that does not fit its schema, one line a problem. */
import { parseYamlFile } from "../../src/corpus/document.ts";
import { schemaProblems } from "../../src/corpus/schema-problems.ts";
import { type CollectionName, collections } from "../../src/domain/collection.ts";

export const fields = {
  title: "title: The ferry stops running",
  summary: "summary: The town council has ended the only ferry across the bay, the Gazette reports.",
  date: "date: 2024-04-01",
  kind: "kind: digest",
  authors: "authors: [desk]",
  restsOn: "restsOn: [{ outlet: gazette, title: Ferry, url: https://gazette.example/, published: 2024-04-01 }]",
};

/** Problems of YAML as `line:column code: message / remedy`. */
export function problemsOf(collection: CollectionName, yaml: string): string[] {
  const { schema } = collections[collection];
  const document = parseYamlFile(yaml);
  const { error } = schema.safeParse(document.data);
  if (!error) return [];
  return schemaProblems(error, schema, document).map(
    ({ place, code, message, remedy }) =>
      `${place.line}:${place.column} ${code}: ${message}${remedy ? ` / ${remedy}` : ""}`,
  );
}

/** Problems of the head of a report with some lines changed; what is added begins in line 7. */
export const inReport = (changes: Partial<typeof fields>, added = "") =>
  problemsOf("reports", `${Object.values({ ...fields, ...changes }).join("\n")}\n${added}`);
