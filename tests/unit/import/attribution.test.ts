import { describe, expect, it } from "vitest";
import { importedReport } from "../../factories/imports.ts";

const lede =
  "date 2024-04-01\nThe ferry of Northport has a new captain, and nobody in the harbour knows her name.\nSource: Harbour Gazette\n";

describe("the speaker of a quote", () => {
  const links = async (text: string): Promise<string[]> => {
    const { body } = await importedReport(text);
    return [...body.matchAll(/^\*\*(?:Quote|Пряма мова)[^\n]*?\(source:([^)]+)\)/gm)].map(([, id = ""]) => id);
  };
  const ukrainianLede =
    "date 2024-04-01\nПором Північного має нового капітана, і ніхто в порту не знає її імені.\nДжерело: Портова газета\n";

  it.each([
    ["a source", ["reed", "first"]],
    ["one source", ["reed", "first"]],
    ["the source", ["reed", "which"]],
    ["this source", ["reed", "which"]],
    ["the anonymous source", ["reed", "which"]],
  ])("never takes %j for somebody who is named", async (phrase, expected) => {
    expect(await links(`${lede}Quote from Ann Reed: "We deny."\nQuote from ${phrase}: "We affirm."`)).toEqual(expected);
  });

  it.each([
    ["джерела", ["reed", "first"]],
    ["одного з джерел", ["reed", "first"]],
    ["цього джерела", ["reed", "which"]],
  ])("never takes `%s` for somebody who is named", async (phrase, expected) => {
    const text = `${ukrainianLede}Пряма мова Анни Рід: «Ні».\nПряма мова ${phrase}: «Так».`;
    expect(await links(text)).toEqual(expected);
  });

  it("takes `the source` for the only one without a name, and asks where there are two", async () => {
    const one = 'Quote from a source: "A."\nQuote from Ann Reed: "B."\nQuote from the source: "C."\n';
    expect(await links(lede + one)).toEqual(["first", "reed", "first"]);
    const two = `${lede}${one}Quote from a source: "D."\nQuote from the source: "E."`;
    expect(await links(two)).toEqual(["first", "reed", "first", "source-3", "which"]);
    expect((await importedReport(two)).head.sources).toMatchObject({
      which: {
        described: "TODO(import): which source is meant by 'the source', or how the outlet describes them",
      },
    });
  });

  it("gives each `a source`, `one source` and `джерело` a source of its own", async () => {
    const english =
      'Quote from one source: "A."\nQuote from a source: "B."\nQuote from one source: "C."\nQuote from the second source: "D."';
    expect(await links(lede + english)).toEqual(["first", "source-2", "source-3", "second"]);
    expect(await links(`${ukrainianLede}Пряма мова джерела: «А».\nПряма мова джерела: «Б».`)).toEqual([
      "first",
      "source-2",
    ]);
  });

  it("gives words of nobody to the only source without a name, and never to one who is named", async () => {
    expect(await links(`${lede}Quote from Ann Reed: "A."\nQuote: "B."`)).toEqual(["reed", "unknown"]);
  });

  it("that is an outlet waits for who said it there", async () => {
    const { head } = await importedReport(`${lede}Quote from Bay Radio: "A."`);
    expect(head.sources).toMatchObject({
      "bay-radio": { person: "TODO(import): the id of Bay Radio, which is an outlet: name who said it there" },
    });
  });
});
