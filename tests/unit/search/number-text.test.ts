import { expect, it } from "vitest";
import { largestNumber, numbersOfText, textOfNumbers } from "../../../src/search/number-text.ts";

const all = Array.from({ length: largestNumber + 1 }, (_, number) => number);

it("gives back every number that it writes", () => {
  expect([...numbersOfText(textOfNumbers(all))]).toEqual(all);
});

it("needs no escapes in JSON, and one byte for small numbers", () => {
  const text = textOfNumbers(all);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  expect(Buffer.byteLength(textOfNumbers(all.slice(0, 91)))).toBe(91);
});

it.each([-1, 1.5, largestNumber + 1])("refuses %s", (number) => {
  expect(() => textOfNumbers([number])).toThrow(
    `Unexpected number \`${number}\`, expected a whole number from 0 to ${largestNumber}`,
  );
});
