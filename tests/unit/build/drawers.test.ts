import { describe, expect, it } from "vitest";
import { drawerOf, drawersOf } from "../../../src/build/drawers.ts";

describe("the drawer of a file", () => {
  it.each([
    ["reports/2024/03/ferry.md", "reports/2024/03"],
    ["reports/2024/03/ferry.uk.md", "reports/2024/03"],
    ["claims/unsafe.yaml", "claims"],
    ["entities/people/ann-reed.yaml", "entities/people"],
    ["reports/misplaced.md", "reports"],
    ["reports/2024/misplaced.md", "reports"],
    ["notes.txt", "others"],
    ["entities/animals/cat.yaml", "others"],
  ])("of %s is %s", (path, name) => {
    expect(drawerOf(path)).toBe(name);
  });
});

describe("drawers", () => {
  it("have each file once, with its stamp, in the order in which files come", () => {
    const paths = ["claims/a.yaml", "reports/2024/03/a.md", "reports/2024/04/a.md", "reports/2024/03/b.md"];
    expect(drawersOf(paths, (path) => `stamp of ${path}`)).toEqual([
      { name: "claims", files: [{ path: "claims/a.yaml", stamp: "stamp of claims/a.yaml" }] },
      {
        name: "reports/2024/03",
        files: [
          { path: "reports/2024/03/a.md", stamp: "stamp of reports/2024/03/a.md" },
          { path: "reports/2024/03/b.md", stamp: "stamp of reports/2024/03/b.md" },
        ],
      },
      { name: "reports/2024/04", files: [{ path: "reports/2024/04/a.md", stamp: "stamp of reports/2024/04/a.md" }] },
    ]);
  });
});
