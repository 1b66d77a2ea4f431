import { describe, expect, it } from "vitest";
import { documentTitle } from "../../../src/interface/document-title.ts";

describe("the title of a document", () => {
  it("ends with the name of the site", () => {
    expect(documentTitle("The ferry stops", "Harbour News")).toBe("The ferry stops – Harbour News");
  });

  it("is cut after the last word that fits into 70 characters", () => {
    const title = documentTitle(
      "The town council has ended the only ferry across the bay, the Gazette reports",
      "Harbour News",
    );
    expect(title).toBe("The town council has ended the only ferry across the… – Harbour News");
  });

  it("is whole where it just fits", () => {
    const title = "a".repeat(70 - " – Harbour News".length);
    expect(documentTitle(title, "Harbour News")).toBe(`${title} – Harbour News`);
  });
});
