/** `npm run schemas`: writes the schemas and snippets for editors' tools again. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorFiles } from "../schemas/editor-files.ts";

for (const [path, text] of editorFiles()) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`written  ${path}`);
}
