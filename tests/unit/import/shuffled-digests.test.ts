import { describe, expect, it } from "vitest";
import { type Random, seededRandom } from "../../../bench/random.ts";
import { type DigestWords, english, quotationMarks, russian, ukrainian } from "../../factories/digest-words.ts";
import { bareWords, importFiles, readableWords } from "../../factories/imports.ts";

/** A digest of a shape that chance chose, and the words that must be found again. */
function shuffledDigest(random: Random, words: DigestWords, number: number): { text: string; expected: string[] } {
  const expected: string[] = [];
  const sentence = (): string => {
    const text = `${random.pick(words.sentences)} (${number}.${expected.length})`;
    expected.push(text);
    return `${text}.`;
  };
  const part = (kind: keyof DigestWords["labels"], text: string): string =>
    `${random.pick(words.labels[kind])}: ${text}`;
  const quote = (): string => {
    const [open, close] = random.pick(quotationMarks);
    const said = `${random.pick(words.quotes)} ${number}-${expected.length}`;
    const inner = open === '"' || open === "«" ? said : said.replace(/[«»]/g, "'");
    expected.push(inner.replace(/[«»'"]/g, ""));
    return `${random.pick(words.labels.quote)}${random.pick(words.speakers)}: ${open}${inner}${close}${random.pick(words.tails)}`;
  };
  const source = random.pick(words.sources);
  const response = random.pick(words.responses);
  expected.push(source, response);
  const middle = [
    quote(),
    part("details", `${sentence()} ${sentence()}`),
    ...(random.chance(0.5) ? [quote()] : []),
    ...(random.chance(0.5) ? [part("background", sentence())] : []),
    ...(random.chance(0.4) ? [part("previously", sentence())] : []),
    part("responses", `${response}.`),
    ...(random.chance(0.6) ? [random.pick(words.page)] : []),
    ...(random.chance(0.5) ? [sentence()] : []),
  ];
  const turned = middle.map((block) => ({ block, place: random.next() })).sort((a, b) => a.place - b.place);
  const lede = `${sentence()} ${sentence()}`;
  const head = random.chance(0.7)
    ? [`${random.pick(words.sentences)} ${number}`, random.pick(words.dates)]
    : [random.pick(words.dates)];
  if (random.chance(0.3)) head.reverse();
  const gap = random.pick(["\n", "\n\n", "\r\n\r\n"]);
  const joint = random.chance(0.25) ? " " : gap;
  const text = [...head, lede, part("source", source), ...turned.map(({ block }) => block)];
  return {
    text: `${text.slice(0, head.length + 1).join(gap)}${gap}${text.slice(head.length + 1).join(joint)}`,
    expected,
  };
}

describe("digests whose parts chance has ordered", () => {
  it.each([
    ["English", english],
    ["Ukrainian", ukrainian],
    ["Russian", russian],
  ])(
    "lose no words in %s, and have only marks as problems",
    async (_name, words) => {
      const random = seededRandom(words.sentences.length * 7919);
      const digests = Array.from({ length: 60 }, (_, number) => shuffledDigest(random, words, number));
      const files = Object.fromEntries(
        digests.map(({ text }, number) => [`${String(number).padStart(2, "0")}.txt`, text]),
      );
      const { outcomes, problems } = await importFiles(files);
      for (const [turn, { text, expected }] of digests.entries()) {
        const outcome = outcomes[turn];
        expect(outcome?.state, text).toBe("written");
        const readable = outcome ? await readableWords(outcome) : "";
        const lost = expected.filter((one) => !readable.includes(bareWords(one)));
        expect(lost, `${text}\n=====\n${outcome?.state === "written" ? outcome.text : ""}`).toEqual([]);
      }
      const others = problems.filter(({ code }) => code !== "import/unfinished" && !code.startsWith("sourcing/"));
      expect(others).toEqual([]);
    },
    60_000,
  );
});
