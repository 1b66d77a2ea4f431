import { describe, expect, it } from "vitest";
import type { Sourcing } from "../../../src/domain/sourcing.ts";
import type { SourcingNames } from "../../../src/interface/en.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";

const nobody: Sourcing = { named: 0, unnamed: 0, reasoned: 0, outlets: [], silent: [], declined: [], uncommented: [] };
const reuters: SourcingNames = { outlets: ["Reuters"], silent: [], declined: [], uncommented: [] };

const en = (facts: Partial<Sourcing>, names: Partial<SourcingNames> = {}) =>
  interfaceOf("en").sourcing({ ...nobody, ...facts }, { ...reuters, ...names });
const uk = (facts: Partial<Sourcing>, names: Partial<SourcingNames> = {}) =>
  interfaceOf("uk").sourcing({ ...nobody, ...facts }, { ...reuters, ...names });

describe("the sourcing sentence in English", () => {
  it.each([
    [{}, "This report rests on the reporting of Reuters."],
    [{ named: 1 }, "This report rests on the reporting of Reuters and on one source, named."],
    [{ named: 2 }, "This report rests on the reporting of Reuters and on two sources, all of them named."],
    [
      { unnamed: 1 },
      "This report rests on the reporting of Reuters and on one source, not named (no reason is given).",
    ],
    [
      { unnamed: 1, reasoned: 1 },
      "This report rests on the reporting of Reuters and on one source, not named (the reason is given).",
    ],
    [
      { unnamed: 3 },
      "This report rests on the reporting of Reuters and on three sources, none of them named (no reason is given).",
    ],
    [
      { unnamed: 3, reasoned: 3 },
      "This report rests on the reporting of Reuters and on three sources, none of them named (the reasons are given).",
    ],
    [
      { unnamed: 3, reasoned: 1 },
      "This report rests on the reporting of Reuters and on three sources, none of them named (a reason is given for one).",
    ],
    [
      { named: 1, unnamed: 3, reasoned: 2 },
      "This report rests on the reporting of Reuters and on four sources, three of them not named (a reason is given for two).",
    ],
    [
      { named: 1, unnamed: 1 },
      "This report rests on the reporting of Reuters and on two sources, one of them not named (no reason is given).",
    ],
    [
      { named: 9, unnamed: 3 },
      "This report rests on the reporting of Reuters and on 12 sources, three of them not named (no reason is given).",
    ],
  ])("of %j", (facts, sentence) => {
    expect(en(facts)).toBe(sentence);
  });

  it("joins outlets, and says who did not answer, who declined and who did not comment", () => {
    const names = {
      outlets: ["Reuters", "NTV", "AP"],
      silent: ["Kremlin", "FSB"],
      declined: ["Foreign Ministry of Iran"],
      uncommented: ["White House"],
    };
    expect(en({ named: 1 }, names)).toBe(
      "This report rests on the reporting of Reuters, NTV and AP and on one source, named; no answer: Kremlin and FSB; declined to comment: Foreign Ministry of Iran; no comment: White House.",
    );
  });
});

describe("the sourcing sentence in Ukrainian", () => {
  it.each([
    [{}, "Цей матеріал спирається на повідомлення видань: Reuters."],
    [{ named: 1 }, "Цей матеріал спирається на одне джерело (назване) і на повідомлення видань: Reuters."],
    [{ named: 3 }, "Цей матеріал спирається на три джерела (усі названі) і на повідомлення видань: Reuters."],
    [
      { unnamed: 1 },
      "Цей матеріал спирається на одне джерело (не назване, причину не вказано) і на повідомлення видань: Reuters.",
    ],
    [
      { unnamed: 1, reasoned: 1 },
      "Цей матеріал спирається на одне джерело (не назване, причину вказано) і на повідомлення видань: Reuters.",
    ],
    [
      { unnamed: 5 },
      "Цей матеріал спирається на п’ять джерел (жодне не назване, причину не вказано) і на повідомлення видань: Reuters.",
    ],
    [
      { unnamed: 2, reasoned: 1 },
      "Цей матеріал спирається на два джерела (жодне не назване, причину вказано для одного) і на повідомлення видань: Reuters.",
    ],
    [
      { named: 1, unnamed: 1 },
      "Цей матеріал спирається на два джерела (одне не назване, причину не вказано) і на повідомлення видань: Reuters.",
    ],
    [
      { named: 2, unnamed: 4, reasoned: 3 },
      "Цей матеріал спирається на шість джерел (чотири не названо, причину вказано для трьох) і на повідомлення видань: Reuters.",
    ],
    [
      { named: 20, unnamed: 1 },
      "Цей матеріал спирається на 21 джерело (одне не назване, причину не вказано) і на повідомлення видань: Reuters.",
    ],
    [{ named: 22 }, "Цей матеріал спирається на 22 джерела (усі названі) і на повідомлення видань: Reuters."],
    [{ named: 11 }, "Цей матеріал спирається на 11 джерел (усі названі) і на повідомлення видань: Reuters."],
  ])("of %j", (facts, sentence) => {
    expect(uk(facts)).toBe(sentence);
  });

  it("lists outlets and parties after a colon, so that no name is declined", () => {
    const names = {
      outlets: ["Reuters", "НТВ"],
      silent: ["Кремль"],
      declined: ["МЗС Ірану", "ФСБ"],
      uncommented: ["Білий дім"],
    };
    expect(uk({}, names)).toBe(
      "Цей матеріал спирається на повідомлення видань: Reuters і НТВ; не відповіли на запит: Кремль; відмовилися від коментарів: МЗС Ірану і ФСБ; не прокоментували: Білий дім.",
    );
  });
});
