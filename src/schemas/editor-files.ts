/** What the repository holds for editors' tools: schemas, and for VS Code settings and snippets. */
import { collectionNames, collections } from "../domain/collection.ts";
import { jsonSchemas, schemaFile } from "./json-schema.ts";
import { snippets } from "./snippets.ts";

/** Path in the repository → text. */
export function editorFiles(): Map<string, string> {
  const schemas = [...jsonSchemas()].map(([file, schema]): [string, string] => [`schemas/${file}`, json(schema)]);
  return new Map([
    ...schemas,
    [".vscode/sourceline.code-snippets", json(snippets())],
    [".vscode/settings.json", json(vscodeSettings())],
    [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })],
  ]);
}

/** Which schema the YAML extension takes for which files. */
function vscodeSettings(): object {
  const yaml = collectionNames.filter((name) => collections[name].format === "yaml");
  const ofCollections = yaml.map((name) => [
    `schemas/${schemaFile(name)}`,
    `content/${collections[name].folder}/*.yaml`,
  ]);
  return {
    "files.eol": "\n",
    "yaml.schemas": Object.fromEntries([...ofCollections, ["schemas/site.schema.json", "content/site.yaml"]]),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
