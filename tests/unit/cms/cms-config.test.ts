import { readFileSync } from "node:fs";
import type { CmsConfig, EntryCollection, Field as FormField } from "@sveltia/cms";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { cmsConfig } from "../../../src/cms/cms-config.ts";
import { type CollectionName, collectionNames, collections } from "../../../src/domain/collection.ts";
import { fieldsOf } from "../../../src/schemas/shape.ts";
import { siteWith } from "../../factories/editable-site.ts";

const config = cmsConfig(siteWith(), "/");

function collectionNamed(name: CollectionName, from: CmsConfig = config): EntryCollection {
  return from.collections?.find((one) => "name" in one && one.name === name) as EntryCollection;
}

/** A field of a form by the names on the way to it. */
function fieldAt(name: CollectionName, ...path: string[]): Record<string, unknown> | undefined {
  const inner = (field: FormField | undefined) => (field as { fields?: FormField[] } | undefined)?.fields ?? [];
  let fields: FormField[] = collectionNamed(name).fields;
  let found: FormField | undefined;
  for (const step of path) {
    found = fields.find((field) => field.name === step);
    fields = inner(found);
  }
  return found as Record<string, unknown> | undefined;
}

describe("the configuration of the page for writing", () => {
  it.each(["github", "gitlab", "gitea", "test"] as const)("is one that Sveltia CMS accepts: %s", (backend) => {
    const schema = JSON.parse(readFileSync("node_modules/@sveltia/cms/schema/sveltia-cms.json", "utf8"));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    validate(JSON.parse(JSON.stringify(cmsConfig(siteWith({ backend }), "/"))));
    expect(validate.errors).toBe(null);
  });

  it.each(collectionNames)("has a form with every field of the schema, and no other: %s", (name) => {
    const { format, schema, folder } = collections[name];
    const expected = fieldsOf(schema).map((field) => field.name);
    const { fields, ...rest } = collectionNamed(name);
    expect(fields.map((field) => field.name)).toEqual(format === "markdown" ? [...expected, "body"] : expected);
    expect(rest.folder).toBe(`content/${folder}`);
  });

  it("says in a hint what a field is for", () => {
    expect(fieldAt("reports", "restsOn", "outlet")).toMatchObject({
      label: "Outlet",
      hint: "The id of the outlet that published it, such as “reuters”",
      required: true,
    });
  });

  it("offers what there is for ids, and the choices of an enumeration", () => {
    expect(fieldAt("reports", "restsOn", "outlet")).toMatchObject({
      widget: "relation",
      collection: "outlets",
      value_field: "{{slug}}",
      display_fields: ["name.en"],
    });
    expect(fieldAt("reports", "authors")).toMatchObject({ collection: "authors", multiple: true, min: 1 });
    expect(fieldAt("storylines", "keyEvents")).toMatchObject({ collection: "events", display_fields: ["title.en"] });
    expect(fieldAt("places", "kind")).toMatchObject({ options: ["country", "region", "city", "venue"] });
  });

  it("asks for sources by their kind, each with a name", () => {
    const { typeKey, types } = fieldAt("reports", "sources") as {
      typeKey: string;
      types: { name: string; fields: FormField[] }[];
    };
    expect(typeKey).toBe("kindOf");
    expect(types.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
      ["person", ["id", "person", "as", "via"]],
      ["organisation", ["id", "organisation", "as", "via"]],
      ["described", ["id", "described", "anonymous", "count", "via"]],
    ]);
  });

  it("has a text in each language for what differs by language, and a file in each language for a report", () => {
    const wording = fieldAt("topics", "name") as { fields: FormField[] };
    expect(wording.fields.map((field) => [field.name, (field as { required?: boolean }).required])).toEqual([
      ["en", true],
      ["uk", false],
      ["ru", false],
    ]);
    expect(fieldAt("reports", "title")).toMatchObject({ i18n: true });
    expect(fieldAt("reports", "date")).toMatchObject({ i18n: "duplicate" });
    expect(fieldAt("reports", "responses", "answer")).toMatchObject({ i18n: true });
    expect(fieldAt("reports", "restsOn", "title")).toMatchObject({ i18n: "duplicate" });
    expect(fieldAt("topics", "name")).not.toHaveProperty("i18n");
    expect(config.i18n).toMatchObject({
      structure: "multiple_files",
      locales: ["en", "uk"],
      omit_default_locale_from_file_path: true,
    });
  });

  it("edits texts as Markdown, for rich text would be written in another way", () => {
    expect(fieldAt("reports", "body")).toMatchObject({ widget: "markdown", modes: ["raw"] });
  });

  it("signs nobody in over a server of somebody else", () => {
    expect(config.backend).toEqual({ name: "github", repo: "harbour/news", auth_methods: ["token"] });
    const own = cmsConfig(siteWith({ signIn: "https://sign-in.example" }), "/").backend;
    expect(own).toEqual({ name: "github", repo: "harbour/news", base_url: "https://sign-in.example" });
    const gitlab = cmsConfig(siteWith({ backend: "gitlab", appId: "abc", branch: "main" }), "/").backend;
    expect(gitlab).toEqual({ name: "gitlab", repo: "harbour/news", branch: "main", app_id: "abc", auth_type: "pkce" });
  });

  it("lets somebody accept what was written, where that is asked for", () => {
    expect(config.publish_mode).toBe(undefined);
    expect(cmsConfig(siteWith({ review: true }), "/").publish_mode).toBe("editorial_workflow");
  });
});
