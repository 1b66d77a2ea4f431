import { describe, expect, it } from "vitest";
import { textRenderer } from "../../../src/markdown/text-renderer.ts";
import { filesOfReport, printedProblems } from "../../factories/content-folder.ts";
import { settings } from "../../factories/pipeline-case.ts";

const renderer = textRenderer(settings);
const numbersIn = async (text: string) => (await renderer(text, "ferry.md")).outline.numbers;

describe("the numbers of a text", () => {
  it.each([
    ["a comma", "It carried 1,300 people.", ["1300"]],
    ["a full stop", "Es waren 1.300.", ["1300"]],
    ["a space that does not break", "Їх було 1\u00a0300.", ["1300"]],
    ["a narrow space that does not break", "Их было 1\u202f300.", ["1300"]],
    ["several commas", "It cost 1,234,567 crowns.", ["1234567"]],
  ])("are joined where %s separates thousands", async (_what, text, numbers) => {
    expect(await numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["a year", "In 2024 it stopped.", ["2024"]],
    ["a common space", "Of 1 300 and 40.", ["1", "300", "40"]],
    ["a list", "On piers 12, 144, 9.", ["12", "144", "9"]],
    ["four digits after a comma", "12,3456", ["12", "3456"]],
    ["words around", "Boat A12 on the 22nd.", ["12", "22"]],
    ["a link and emphasis", "[149 people](/a/), **40** of them [here](person:ann-7).", ["149", "40"]],
    ["a number that is there twice", "120 and 120.", ["120"]],
  ])("stay as they are with %s", async (_what, text, numbers) => {
    expect(await numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["1.5 a trip", ["1", "5", "1.5"]],
    ["1,25 за рейс", ["1", "25", "1.25"]],
    ["2.50 crowns", ["2", "50", "2.5"]],
  ])("have the fraction beside its parts in %j", async (text, numbers) => {
    expect(await numbersIn(text)).toEqual(numbers);
  });

  it("are read in time, however many digits stand in a row", async () => {
    const digits = "7".repeat(200_000);
    expect(await numbersIn(`${digits} and 1.5`)).toEqual([digits, "1", "5", "1.5"]);
  });

  it("are those of headings, lists, tables and quotes", async () => {
    const text = "## Toll of 12\n\n- 34 here\n\n| a | 56 |\n| --- | --- |\n| b | 78 |\n\n> 90 there\n";
    expect(await numbersIn(text)).toEqual(["12", "34", "56", "78", "90"]);
  });
});

/** What `check` prints of a figure of 1300 with a report that has some text. */
const printedOf = (text: string, value = "1300") =>
  printedProblems({
    ...filesOfReport,
    "reports/2024/04/ferry.md": `---
title: The ferry stops running
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-02
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Ferry, url: https://gazette.example/, published: 2024-04-01 }]
---
${text}
`,
    "figures/passengers.yaml": `name: Passengers
unit: people
summary: One count.
readings:
  - { on: 2024-04-01, value: ${value}, by: outlet:gazette, report: 2024/04/ferry }
`,
  });

describe("a reading of 1300", () => {
  it.each(["1,300 people", "1.300 people", "1\u00a0300 people", "1300 people"])("stands in %j", async (text) => {
    expect(await printedOf(text)).toEqual([]);
  });

  it.each(["13,000 people", "300 people in 2024", "1 300 people", "thirteen hundred people"])(
    "does not stand in %j",
    async (text) => {
      expect(await printedOf(text)).toMatchObject([expect.stringContaining("figure/not-carried")]);
    },
  );
});

it("a reading of 2024 stands in a text with that year, and one of 1.5 where it is written so", async () => {
  expect(await printedOf("Of 2024.", "2024")).toEqual([]);
  expect(await printedOf("It took 1.5 hours.", "1.5")).toEqual([]);
  expect(await printedOf("It took 15 hours.", "1.5")).toHaveLength(1);
});
