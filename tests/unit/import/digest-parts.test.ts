import { describe, expect, it } from "vitest";
import { labelsIn } from "../../../src/import/digest-labels.ts";
import { appealsIn, reasonToLeaveOut } from "../../../src/import/left-out-lines.ts";
import { sentencesOf } from "../../../src/import/quote-ranges.ts";
import { sourceMentions } from "../../../src/import/source-mentions.ts";

describe("labels", () => {
  it("stand at the start or inside a paragraph, and none in quotation marks or in a sentence", () => {
    const text =
      'Source: Gazette Quote from one source, a clerk: "Details: none" Details: she named her Source: nobody.';
    expect(labelsIn(text, "en").map(({ part, speaker }) => `${part} ${speaker}`.trim())).toEqual([
      "source",
      "quote from one source, a clerk",
      "details",
    ]);
  });

  it("are none where the word belongs to what is said", () => {
    expect(labelsIn("Open Source: a history. He named his Source: nobody. An outsource: x.", "en")).toEqual([]);
  });

  it("may be bold in the paste", () => {
    expect(labelsIn("**Source:** Gazette", "en")[0]).toMatchObject({ part: "source", text: "Source", end: 11 });
    expect(labelsIn("**Джерело**: УП", "uk")[0]).toMatchObject({ part: "source", text: "Джерело", end: 12 });
  });
});

describe("sentences", () => {
  it("end outside of quotation marks, and not after initials and titles", () => {
    expect(sentencesOf('Mr. A. Reed said: "It is. It was." He left. Why? «Так. Ні», – сказав він. Кінець…')).toEqual([
      'Mr. A. Reed said: "It is. It was."',
      "He left.",
      "Why?",
      "«Так. Ні», – сказав він.",
      "Кінець…",
    ]);
  });

  it("are found behind a quotation mark that nobody closes", () => {
    expect(sentencesOf('He said "no. She left. They stayed.')).toEqual(['He said "no.', "She left.", "They stayed."]);
  });
});

describe("mentions of a source", () => {
  it.each([
    ["The second source, an engineer of the port, said so.", 2, "an engineer of the port"],
    ["One of the three people said so.", "one", undefined],
    ["A source close to the council said so.", "any", "a source close to the council"],
    ["Another source added that it rains.", "next", undefined],
  ] as const)("%j tell which one, and how it is described", (text, turn, description) => {
    const [mention] = sourceMentions(text, "en");
    expect([mention?.turn, mention?.description]).toEqual([turn, description]);
  });

  it.each(["Two sources said so.", "The sources said so.", "Sources told the paper."])(
    "%j are of nobody alone",
    (text) => {
      expect(sourceMentions(text, "en")).toEqual([]);
    },
  );
});

describe("what belongs to the page", () => {
  it.each([
    "Support us or become our patron!",
    "Subscribe to our newsletter",
    "Read also: Ten piers",
    "Photo: Mary Field",
    "Підтримайте нас!",
    "Читайте також: Десять причалів",
    "Поддержите нас",
    "Support us on Patreon!",
    "Support UP or become our patron!",
    "Support us or become our patron! Subscribe to our newsletter.",
    "Follow us on Telegram and Facebook",
    "Підтримайте УП або станьте нашим патроном!",
    "Підписуйтесь на наш канал",
    "Читайте нас у Telegram",
    "Подпишитесь на наш Telegram-канал!",
    "Фото: пресслужба ДСНС",
    "Якщо ви помітили помилку, виділіть її і натисніть Ctrl + Enter.",
    "Share this on Facebook",
  ])("%j is left out", (text) => {
    expect(reasonToLeaveOut(text)).toBeDefined();
  });

  it.each([
    "Support for the pier grew in May.",
    "Share prices of the ferry fell.",
    "Readers of the Gazette wrote letters.",
    "Раніше міст закривали тричі.",
    "Support Ukraine with weapons was the motto of the second day.",
    "Donate blood was the order of the day in the hospitals. Nobody did.",
    "Join us, he had told the crowd, and 300 people did so.",
    "Follow us to the hall, said the guard. The mayor died there.",
    "Photo: taken in March by guards, it shows the hole in the hull, and it was shown to the court.",
    "See also: the court had seen it before.",
    "Subscribe to our newsletter. The mayor resigned on Tuesday.",
    "Підтримайте Україну зброєю було гаслом другого дня.",
    "Станьте нашим патроном, сказав він.",
    "Share on the exchange fell by three per cent",
    "If you find an error in the vote, the court had ruled, you may appeal.",
  ])("%j is text", (text) => {
    expect(reasonToLeaveOut(text)).toBeUndefined();
  });

  it("is taken from between the sentences of a paragraph, and nothing else with it", () => {
    const text = "It rains. Subscribe to our newsletter. The mayor resigned. Support us on Patreon! He left.";
    expect(appealsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Subscribe to our newsletter.",
      "Support us on Patreon!",
    ]);
    expect(appealsIn('"It rains. Subscribe to our newsletter. No," she said.')).toEqual([]);
  });
});
