/** Where other generators want the content. */
import { stringify } from "yaml";

export interface PeerThing {
  folder: string;
  id: string;
  name: string;
  description: string;
}

/** Path below the project folder, and text. */
export type PeerFile = [path: string, text: string];

export interface PeerLayout {
  /** Path of a report by its id. */
  report: (id: string) => string;
  /** The files of some of the things; `all` has the others too, where one file holds them together. */
  things: (some: PeerThing[], all: PeerThing[]) => PeerFile[];
  /** What years and months of reports need to have a page, if anything. */
  period?: (name: string) => PeerFile;
}

export const hugoLayout: PeerLayout = {
  report: (id) => `content/reports/${id}.md`,
  things: (some) =>
    some.map(({ folder, id, name, description }) => [
      `content/${folder}/${id}/_index.md`,
      head({ title: name, description }),
    ]),
  period: (name) => [`content/reports/${name}/_index.md`, head({ title: name })],
};

export const eleventyLayout: PeerLayout = {
  report: (id) => `reports/${id}.md`,
  things: (_some, all) => {
    const byFolder: Record<string, Record<string, object>> = {};
    for (const { folder, id, name, description } of all) {
      byFolder[folder] ??= {};
      byFolder[folder][id] = { name, description };
    }
    return [["things.json", JSON.stringify(byFolder, undefined, 1)]];
  },
};

export const astroLayout: PeerLayout = {
  report: (id) => `src/content/reports/${id}.md`,
  things: (some) =>
    some.map(({ folder, id, name, description }) => [
      `src/content/things/${folder}/${id}.yaml`,
      stringify({ name, description }),
    ]),
};

export const starlightLayout: PeerLayout = { ...astroLayout, report: (id) => `src/content/docs/reports/${id}.md` };

function head(fields: Record<string, string>): string {
  return `---\n${stringify(fields)}---\n`;
}
