import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { longestPages } from "../../bench/site-bytes.ts";
import { siteFolder } from "../build-site.ts";
import { builtPages, notFound } from "./built-pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Wants a submit button in each form: the filters of the search page act as soon as they are ticked, and send nothing.
    "wcag/h32": "off",
    // Wants a `<select>` for each list box: that of a field with completions has no native element.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
});

const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const longest = longestPages(siteFolder);

describe("valid HTML", () => {
  it.each(longest)("is what a page like $template is", async ({ address }) => {
    const { results } = await validator.validateString(pages.get(address) ?? "");
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
  });

  it("is looked for on a page of every template, in both languages", () => {
    const templates = longest.map(({ template }) => template);
    const ukrainian = templates.filter((template) => template.startsWith("/uk/"));
    const others = templates.filter((template) => !ukrainian.includes(template));
    expect(templates).toEqual(
      expect.arrayContaining(["/", "/search/", "/reports/…/…/…/", "/people/…/", "/archive/…/…/"]),
    );
    expect([notFound, ...ukrainian.map((template) => template.slice(3))].sort()).toEqual(others.sort());
  });
});
