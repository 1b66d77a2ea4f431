import { describe, expect, it } from "vitest";
import { tidyHead } from "../../../src/cli/tidy-head.ts";

describe("white space that nobody sees", () => {
  it.each([
    ["a byte order mark", "topics/a.yaml", "\ufeffname: a\n", "name: a\n"],
    ["spaces and tabs at the end of a field", "topics/a.yaml", "name: a \t\nkind: b\n", "name: a\nkind: b\n"],
    [
      "spaces in a head with lines of Windows",
      "pages/a.md",
      "---\r\ntitle: a  \r\n---\r\nb  \r\n",
      "---\r\ntitle: a\r\n---\r\nb  \r\n",
    ],
    ["spaces after three hyphens", "pages/a.md", "---  \ntitle: a\n---\t\nb", "---\ntitle: a\n---\nb"],
  ])("is taken away: %s", (_what, path, text, expected) => {
    expect(tidyHead(path, text)).toBe(expected);
  });

  it.each([
    ["in the text, where two spaces break a line", "pages/a.md", "---\ntitle: a\n---\nb  \nc\n"],
    ["in a value that keeps its lines", "topics/a.yaml", "name: |\n  a  \n  b\n"],
    ["in YAML that cannot be read", "topics/a.yaml", "name: [a  \n"],
    ["in a file without a head", "pages/a.md", "title: a  \n"],
    ["in files that are no content", "notes.txt", "a  \n"],
  ])("stays %s", (_what, path, text) => {
    expect(tidyHead(path, text)).toBe(text);
  });
});
