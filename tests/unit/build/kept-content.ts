/** A content folder of a few files, and what is kept of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import {
  isUnchanged,
  type KeptFile,
  keptBodies,
  keptFiles,
  type ReadSettings,
  refreshDrawer,
} from "../../../src/build/kept-drawer.ts";
import { readDrawers, repairTexts, surveyContent } from "../../../src/build/read-content.ts";
import { textRenderer } from "../../../src/markdown/text-renderer.ts";
import { filesOfReport } from "../../factories/content-folder.ts";
import { emptyFolder } from "../../factories/search-site.ts";

const pipeline = { base: "/", defaultLanguage: "en" } as const;
const render = textRenderer(pipeline);

export const month = "reports/2024/04";
export const ferry = `${month}/ferry.md`;
export const pier = `${month}/pier.md`;
export const reportOn = (subject: string) => `---\ntitle: On the ${subject}\n---\nThe ${subject} is closed.\n`;

export class KeptContent {
  settings: ReadSettings = { content: emptyFolder(), languages: ["en", "uk"], code: "code", cache: emptyFolder() };

  constructor() {
    for (const [path, text] of Object.entries(filesOfReport)) this.write(path, String(text));
    for (const subject of ["ferry", "pier"]) this.write(`${month}/${subject}.md`, reportOn(subject));
    this.write("reports/2024/05/mole.md", reportOn("mole"));
  }

  file(path: string): string {
    return join(this.settings.content, path);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.file(path)), { recursive: true });
    writeFileSync(this.file(path), text);
  }

  /** Reads the content, and tells which texts were rendered for it. */
  async read(): Promise<{ rendered: string[]; files: KeptFile[] }> {
    const { settings } = this;
    const rendered: string[] = [];
    const noting = (text: string, path: string) => {
      rendered.push(path);
      return render(text, path);
    };
    const drawers = surveyContent(settings.content);
    for (const drawer of drawers)
      if (!isUnchanged(drawer, keptFiles(settings, drawer.name))) await refreshDrawer(drawer, settings, noting);
    return { rendered, files: await readDrawers(drawers, settings, pipeline, () => undefined) };
  }

  repair(): Promise<boolean> {
    return repairTexts(surveyContent(this.settings.content), this.settings, pipeline);
  }

  /** Expects that all is known as if it had been read for the first time. */
  async expectAsNew(): Promise<void> {
    expect(await known(this.settings)).toEqual(await known({ ...this.settings, cache: emptyFolder() }));
  }
}

/** What is known of a site, but for what is another on each disk. */
async function known(settings: ReadSettings) {
  const drawers = surveyContent(settings.content);
  const files = await readDrawers(drawers, settings, pipeline, () => undefined);
  const bodies = drawers.map(({ name }) => keptBodies(settings, name));
  return { files: files.map((one) => ({ ...one, stamp: "" })), bodies };
}
