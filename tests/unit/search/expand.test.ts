import { expect, it } from "vitest";
import { asPhrase, expandNames, inAnyForm } from "../../../src/search/expand.ts";
import { leafKey, leavesOf } from "../../../src/search/leaves.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";

/** Knows of Kyiv, and of the Islamic State. */
async function find(words: string[]) {
  const text = words.map((word) => word.toLowerCase());
  const kyiv = text.indexOf("kyiv");
  const state = text.indexOf("islamic");
  const match = (from: number, to: number, others: string[]) => {
    const entity = { kind: "place", id: "any" } as const;
    return { from, to, entity, entities: [entity], others };
  };
  return [
    ...(kyiv === -1 ? [] : [match(kyiv, kyiv + 1, ["Kiev"])]),
    ...(state === -1 || text[state + 1] !== "state" ? [] : [match(state, state + 2, ["ISIS", "so-called state"])]),
  ];
}

async function expanded(text: string): Promise<string> {
  return printQuery((await expandNames(parseQuery(text).query, { find, nameQuery: asPhrase })).query);
}

it.each([
  ["Kyiv", "Kyiv OR Kiev"],
  ["attack Kyiv minister", "attack (Kyiv OR Kiev) minister"],
  ["Islamic State attack", '((Islamic State) OR ISIS OR "so-called state") attack'],
  ["Islamic outlet:reuters State", "Islamic outlet:reuters State"],
  ["(Kyiv OR moscow) -Kyiv", "(Kyiv OR Kiev OR moscow) -Kyiv"],
  ['"Kyiv" said:Kyiv', '"Kyiv" said:Kyiv'],
])("%s is searched as %s", async (text, expected) => {
  expect(await expanded(text)).toBe(printQuery(parseQuery(expected).query));
});

it("may search the words of a name together, each in any of its forms", async () => {
  const { query } = await expandNames(parseQuery("Islamic State").query, { find, nameQuery: inAnyForm });
  expect(query).toMatchObject({ type: "or" });
  expect(leavesOf(query).map(leafKey)).toEqual(["word:islamic", "word:state", "word:isis", "near:socalled state"]);
});

it("says which words were taken for a name, without what stands around them", async () => {
  const kyiv = { kind: "place", id: "kyiv" } as const;
  const match = { from: 1, to: 2, entity: kyiv, entities: [kyiv], others: ["Kiev"] };
  const { names } = await expandNames(parseQuery("attack Kyiv?").query, {
    find: async () => [match],
    nameQuery: asPhrase,
  });
  expect(names).toEqual([{ words: "Kyiv", others: ["Kiev"] }]);
});
