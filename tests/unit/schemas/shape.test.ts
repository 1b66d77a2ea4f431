import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectionNames, collections } from "../../../src/domain/collection.ts";
import { type Field, fieldsOf, type Shape } from "../../../src/schemas/shape.ts";

const allFields = collectionNames.flatMap((name) => fieldsOf(collections[name].schema).flatMap(withInner));

function withInner(field: Field): Field[] {
  return [field, ...innerFields(field.shape)];
}

function innerFields(shape: Shape): Field[] {
  if (shape.kind === "map") return shape.fields.flatMap(withInner);
  if (shape.kind === "list" || shape.kind === "record") return innerFields(shape.of);
  return shape.kind === "oneOf" ? shape.shapes.flatMap(innerFields) : [];
}

function fieldOf(name: keyof typeof collections, field: string): Field | undefined {
  return fieldsOf(collections[name].schema).find((one) => one.name === field);
}

describe("the shape of a schema", () => {
  it("knows of each id in which collection it is", () => {
    const ids = allFields.filter(
      ({ shape }) => shape.kind === "id" || (shape.kind === "list" && shape.of.kind === "id"),
    );
    const lost = ids.filter(
      ({ shape }) => (shape.kind === "list" ? shape.of : shape).kind === "id" && !collectionIn(shape),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("knows what a text has to look like where zod checks it by a function", () => {
    expect(fieldOf("reports", "date")?.shape).toMatchObject({ kind: "text", example: "2024-04-01" });
    expect(fieldOf("people", "wikidata")?.shape).toEqual({ kind: "text", pattern: "^Q\\d+$" });
    expect(fieldOf("reports", "summary")?.shape).toEqual({ kind: "text", least: 60, most: 300 });
  });

  it.each(["Q1", "2024", "2024-04-01", "2024-04-01T10:00+03:00", "22 March", "2024-4-1"])(
    "has the same opinion of the date %s as the schema",
    (text) => {
      const shape = fieldOf("events", "date")?.shape;
      const pattern = shape?.kind === "text" ? (shape.pattern ?? "") : "";
      const { success } = collections.events.schema.shape.date.safeParse(text);
      expect(new RegExp(pattern).test(text)).toBe(success);
    },
  );

  it("says what is required, and how many items a list needs", () => {
    expect(fieldOf("reports", "restsOn")).toMatchObject({ required: true, shape: { kind: "list", least: 1 } });
    expect(fieldOf("reports", "topics")).toMatchObject({ required: false, shape: { kind: "list", least: 0 } });
  });

  it("refuses a kind of value that no tool of ours knows how to ask for", () => {
    const schema = z.strictObject({ when: z.date() });
    expect(() => fieldsOf(schema)).toThrow(
      "Unexpected schema `date` of `when`, expected a kind of `src/schemas/shape.ts`",
    );
  });
});

function collectionIn(shape: Shape): string | undefined {
  const inner = shape.kind === "list" ? shape.of : shape;
  return inner.kind === "id" ? inner.collection : undefined;
}
