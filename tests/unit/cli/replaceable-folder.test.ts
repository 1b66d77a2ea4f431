import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { PlainError } from "../../../src/cli/command.ts";
import { expectReplaceable } from "../../../src/cli/replaceable-folder.ts";
import { emptyFolder } from "../../factories/search-site.ts";

const check =
  (folder: string, sources: string[] = []) =>
  () =>
    expectReplaceable(folder, "404.html", sources);

it("takes a folder that is not there, that is empty, or that a build has written", () => {
  const folder = emptyFolder();
  expect(check(join(folder, "none"))).not.toThrow();
  expect(check(folder)).not.toThrow();
  for (const name of ["404.html", "about.html"]) writeFileSync(join(folder, name), "");
  expect(check(folder)).not.toThrow();
});

it("takes a link to such a folder", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/404.html"), "");
  symlinkSync("site", join(folder, "dist"));
  expect(check(join(folder, "dist"))).not.toThrow();
});

it("refuses a folder with other files, which would be lost", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "letter.txt"), "");
  expect(check(folder)).toThrow(
    /^Unexpected files in the output folder `\S+`, expected `404\.html` among them, as a build writes it\. They would be lost;/,
  );
});

it("refuses a folder that is or has what the site is made of, whatever else is in it", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "404.html"), "");
  for (const source of [folder, join(folder, "content")]) expect(check(folder, [source])).toThrow(PlainError);
  expect(check(folder, [join(folder, "content")])).toThrow(/expected one without `content` in it\.$/);
  expect(check(join(folder, "dist"), [folder, `${folder}/dist-of-mine`, dirname(folder)])).not.toThrow();
});
