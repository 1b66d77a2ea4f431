import { describe, expect, it } from "vitest";
import { saidCopy } from "../../../src/search/said.ts";

describe("the copy of what was said", () => {
  it("marks each word, in small letters and without punctuation", () => {
    expect(saidCopy(["“The ferry will not run, ever.”"])).toBe("ϙthe ϙferry ϙwill ϙnot ϙrun ϙever");
  });

  it("parts quotes by a lone mark", () => {
    expect(saidCopy(["One", "Two"])).toBe("ϙone ϙ ϙtwo");
  });

  it("keeps the place of a quote without words", () => {
    expect(saidCopy(["One", "…", "Two"])).toBe("ϙone ϙ … ϙ ϙtwo");
  });

  it("parts words between which something was left out, or a dash stands", () => {
    expect(saidCopy(["It ran … once — or twice"])).toBe("ϙit ϙran … ϙonce … ϙor ϙtwice");
  });

  it("has the parts of compounds in their place", () => {
    expect(saidCopy(["the counter-terrorist unit"])).toBe("ϙthe ϙcounterterrorist-ϙcounter-ϙterrorist ϙunit");
    expect(saidCopy(["InfoBae"])).toBe("ϙinfobae-ϙinfo-ϙbae");
  });

  it("has the parts of compounds with digits after the words", () => {
    expect(saidCopy(["a COVID-19 ward"])).toBe("ϙa ϙcovid19 ϙward … ϙcovid … ϙ19");
  });

  it("leaves single letters out of the parts", () => {
    expect(saidCopy(["ISIS-K", "don't"])).toBe("ϙisisk-ϙisis ϙ ϙdont-ϙdon");
  });

  it("takes years that a dash joins apart", () => {
    expect(saidCopy(["in 2024–2026"])).toBe("ϙin ϙ2024 ϙ2026");
  });

  it("keeps letters whose marks are characters of their own", () => {
    expect(saidCopy(["Київ і об’єкт".normalize("NFD")])).toBe("ϙкиїв ϙі ϙобєкт");
  });
});
