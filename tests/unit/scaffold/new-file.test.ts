import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { collectionNames, collections } from "../../../src/domain/collection.ts";
import { marksIn, type NewFile, pathOfNew, textOfNew } from "../../../src/scaffold/new-file.ts";
import { fieldsOf } from "../../../src/schemas/shape.ts";
import { withContent } from "../../factories/content-folder.ts";

const site = { "site.yaml": "languages: [en, uk]\n" };

function newFile(file: Partial<NewFile>): NewFile {
  const collection = file.collection ?? "topics";
  const [title] = fieldsOf(collections[collection].schema);
  const date = ["reports", "events"].includes(collection) ? { date: "2024-04-01" } : {};
  return {
    collection,
    slug: "ferry",
    language: "en",
    defaultLanguage: "en",
    values: { [title?.name ?? ""]: "Ferry: stops", ...date },
    ...file,
  };
}

async function problemsOf(file: NewFile) {
  const text = textOfNew(file);
  return withContent({ ...site, [pathOfNew(file)]: text }, async (folder) => {
    const { problems } = await checkContent({ folder, base: "/", now: new Date("2024-06-01T12:00Z") });
    return { problems, text };
  });
}

describe("a new file", () => {
  it.each(collectionNames)("has no problem but its marks, each of them found: %s", async (collection) => {
    const { problems, text } = await problemsOf(newFile({ collection }));
    expect(problems.filter(({ code }) => code !== "import/unfinished")).toEqual([]);
    expect(problems.length).toBe(marksIn(text));
  });

  it.each(collectionNames)("says of each field what it is for, in the words of the schema: %s", (collection) => {
    const text = textOfNew(newFile({ collection }));
    for (const { name, description } of fieldsOf(collections[collection].schema)) {
      expect(text).toMatch(new RegExp(`^#? ?${name}:`, "m"));
      expect(text).toContain(description);
    }
  });

  it("is marked in a way that names what is wanted", async () => {
    const { problems } = await problemsOf(newFile({ values: { name: "Ferries" } }));
    expect(problems).toMatchObject([
      {
        path: "topics/ferry.yaml",
        place: { line: 4, column: 15 },
        code: "import/unfinished",
        message: "Unexpected mark of a new file, expected `one neutral line without a full stop`",
        remedy: "Fill it in, and delete the mark.",
      },
    ]);
  });

  it("reads as its writer would have written it", () => {
    expect(
      textOfNew(newFile({ values: { name: { uk: "Пороми" }, description: "Boats" } })),
    ).toBe(`# A new topic. Write over each TODO(new); \`sourceline check\` finds those that are left.
# the name, as text or as a map by language
name:
  uk: Пороми
# one neutral line without a full stop
description: Boats

# What may be added: take the \`#\` away before a name.
# other names, a list by language
# aliases: { en: […] }
`);
  });

  it.each([
    ["reports", "en", "reports/2024/04/ferry.md", "**Source:** TODO(new):"],
    ["reports", "uk", "reports/2024/04/ferry.uk.md", "**Джерело:** TODO(new):"],
    ["storylines", "uk", "storylines/ferry.uk.md", "## Що відомо"],
    ["pages", "en", "pages/ferry.md", "TODO(new): the text"],
    ["places", "uk", "entities/places/ferry.yaml", "kind:"],
  ] as const)("of %s in %s lies at %s, with the form of its text", (collection, language, path, piece) => {
    const file = newFile({ collection, language });
    expect(pathOfNew(file)).toBe(path);
    expect(textOfNew(file)).toContain(piece);
  });

  it("of an analysis has headings in place of labels", () => {
    const text = textOfNew(
      newFile({ collection: "reports", values: { title: "A", date: "2024-04-01", kind: "analysis" } }),
    );
    expect(text).not.toContain("**Source:**");
  });
});
