import { describe, expect, it } from "vitest";
import { parseReference, partySchema, referenceKey, splitScheme } from "../../../src/domain/reference.ts";

describe("a reference", () => {
  it("names the kind by its scheme, and the id", () => {
    expect(parseReference("org:town-council")).toEqual({ kind: "organisation", id: "town-council" });
  });

  it("may have an anchor", () => {
    expect(parseReference("report:2024/04/ferry#q-2ua3pyb")).toEqual({
      kind: "report",
      id: "2024/04/ferry",
      anchor: "q-2ua3pyb",
    });
  });

  it("has none where nothing follows the sign", () => {
    expect(parseReference("person:ann-reed#")).toEqual({ kind: "person", id: "ann-reed" });
  });

  it.each(["https://example.org/", "source:first", "about", "constructor:x", "org", ""])("is not %j", (url) => {
    expect(parseReference(url)).toBeUndefined();
  });

  it("becomes one key of its kind and id", () => {
    expect(referenceKey({ kind: "person", id: "ann-reed" })).toBe("person/ann-reed");
  });
});

describe("a scheme", () => {
  it("is what stands before the first colon", () => {
    expect(splitScheme("https://example.org:80/")).toEqual({ scheme: "https", rest: "//example.org:80/" });
  });

  it("does not depend on its case", () => {
    expect(splitScheme("JavaScript:alert(1)")).toEqual({ scheme: "javascript", rest: "alert(1)" });
  });

  it.each(["about", "/a:b", "#a:b", "10:30", ":x"])("is not in %j", (url) => {
    expect(splitScheme(url)).toBeUndefined();
  });
});

describe("a party that was asked", () => {
  it.each(["org:town-council", "person:ann-reed"])("may be %s", (party) => {
    expect(partySchema.safeParse(party).success).toBe(true);
  });

  it.each(["town-council", "place:bay", "org:", "org:Town Council"])("may not be %s", (party) => {
    expect(partySchema.safeParse(party).error?.issues[0]?.message).toBe(
      `Unexpected party \`${party}\`, expected \`person:\` or \`org:\` and an id`,
    );
  });
});
