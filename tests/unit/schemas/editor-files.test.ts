import { existsSync, readdirSync, readFileSync } from "node:fs";
import Ajv, { type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listContent } from "../../../src/corpus/from-disk.ts";
import { type CollectionName, collectionNames, collectionOfPath, collections } from "../../../src/domain/collection.ts";
import { editorFiles } from "../../../src/schemas/editor-files.ts";
import { jsonSchemas, schemaFile } from "../../../src/schemas/json-schema.ts";
import { snippets } from "../../../src/schemas/snippets.ts";

const files = editorFiles();

describe("the files for editors' tools", () => {
  it.each([...files.keys()])("are those that the schemas give; `npm run schemas` writes them: %s", (path) => {
    expect(existsSync(path), `${path} is not there`).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(files.get(path));
  });

  it("leave no schema of a collection that is gone", () => {
    expect(readdirSync("schemas").sort()).toEqual([...jsonSchemas().keys()].sort());
  });
});

describe("a JSON Schema", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validators = new Map(
    collectionNames.map((name) => [name, ajv.compile(jsonSchemas().get(schemaFile(name)) ?? false)]),
  );
  const validatorOf = (name: CollectionName): ValidateFunction => {
    const found = validators.get(name);
    if (!found) throw new Error(`Unexpected collection ${name}`);
    return found;
  };

  it("accepts all the content of this repository", () => {
    const refused = listContent("content").flatMap((path) => {
      const collection = collectionOfPath(path);
      if (!collection) return [];
      const text = readFileSync(`content/${path}`, "utf8");
      const head = collections[collection].format === "yaml" ? text : (text.split(/^---$/m)[1] ?? "");
      const validate = validatorOf(collection);
      return validate(parse(head)) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`];
    });
    expect(refused).toEqual([]);
  });

  it.each<[string, CollectionName, object]>([
    ["a field that does not exist", "topics", { name: "Harbours", description: "Ports", colour: "blue" }],
    ["a date of another form", "storylines", { title: "A", summary: "s".repeat(60), began: "22 March" }],
    ["a value that is no choice", "places", { name: "Harbour", description: "A port", kind: "town" }],
    ["a missing field", "topics", { name: "Harbours" }],
  ])("refuses %s", (_what, name, data) => {
    expect(validatorOf(name)(data)).toBe(false);
  });

  it("says what each field is for", () => {
    const schema = jsonSchemas().get("report.schema.json") as { properties: Record<string, { description: string }> };
    expect(schema.properties.title?.description).toBe("The headline, without a full stop");
    const silent = Object.entries(schema.properties).filter(([, { description }]) => !description);
    expect(silent).toEqual([]);
  });
});

describe("a snippet", () => {
  it("writes a label in each language", () => {
    const bodies = Object.values(snippets()).flatMap(({ body }) => body);
    expect(bodies).toContain("**Source:** $0");
    expect(bodies).toContain("**Деталі:** $0");
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet has its places written so
    expect(bodies).toContain("**Прямая речь [${1:who}](source:${2:id}):** «${3:words}»");
  });

  it("writes an item of a list with what is required in it", () => {
    expect(snippets()["Item of assessments"]?.body).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet has its places written so
      '- { on: ${1:2024-04-01}, status: ${2|unconfirmed,corroborated,confirmed,disputed,refuted|}, text: "${3:why this status, in one to three sentences}" }',
    ]);
  });

  it("has a name to type that no other has in its place", () => {
    const prefixes = Object.values(snippets()).map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)]);
  });
});
