/** What people would take instead: how each is called, and what its builds leave behind. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Contender, MakeContender } from "./contender.ts";
import type { Command } from "./measured-run.ts";
import { changePeerContent, writePeerContent } from "./peer-content.ts";
import { astroLayout, eleventyLayout, hugoLayout, type PeerLayout, starlightLayout } from "./peer-layout.ts";
import { peerNotes, peerProject, peerVersions } from "./peer-project.ts";

interface Peer {
  name: string;
  /** Folder in `bench/peers/`. */
  template: string;
  layout: PeerLayout;
  /** The program, found among its packages where it has any, and its parameters. */
  program: string;
  parameters: string[];
  env?: Record<string, string>;
  /** Folder of the built site. */
  out: string;
  /** Other folders that a build leaves. */
  caches: string[];
  /** Whether it runs Pagefind itself. */
  indexes?: boolean;
}

const astro = {
  program: "node_modules/.bin/astro",
  parameters: ["build"],
  out: "dist",
  caches: [".astro", "node_modules/.astro", "node_modules/.vite"],
};

const peers: Record<string, Peer> = {
  hugo: {
    name: "Hugo",
    template: "hugo",
    layout: hugoLayout,
    program: "hugo",
    parameters: ["--quiet"],
    env: { HUGO_CACHEDIR: "cache" },
    out: "public",
    caches: ["cache", "resources"],
  },
  eleventy: {
    name: "Eleventy",
    template: "eleventy",
    layout: eleventyLayout,
    program: "node_modules/.bin/eleventy",
    parameters: ["--quiet"],
    out: "dist",
    caches: [".cache"],
  },
  astro: { name: "Astro", template: "astro", layout: astroLayout, ...astro },
  "astro-remark": {
    name: "Astro with remark",
    template: "astro",
    layout: astroLayout,
    env: { PEER_MARKDOWN: "remark" },
    ...astro,
  },
  starlight: { name: "Starlight", template: "starlight", layout: starlightLayout, indexes: true, ...astro },
};

export const peerContenders: Record<string, MakeContender> = Object.fromEntries(
  Object.entries(peers).map(([id, peer]) => [id, ({ content }) => peerContender(id, peer, content)]),
);

async function peerContender(id: string, peer: Peer, content: string): Promise<Contender> {
  const project = await peerProject(id, peer.template);
  const place = { content, project, layout: peer.layout };
  writePeerContent(place);
  const out = join(project, peer.out);
  return {
    name: peer.name,
    versions: peerVersions(peer.template) || versionOf(peer.program),
    notes: peerNotes(peer.template),
    commands: commandsOf(peer, project, out),
    out,
    change: (paths) => changePeerContent(place, paths),
    clear: () => {
      for (const folder of [peer.out, ...peer.caches]) rmSync(join(project, folder), { recursive: true, force: true });
    },
  };
}

function commandsOf(peer: Peer, project: string, out: string): Command[] {
  const { program, parameters, env = {} } = peer;
  const own = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, name.endsWith("DIR") ? join(project, value) : value]),
  );
  const build: Command = { program, parameters, folder: project, env: { ...own, ASTRO_TELEMETRY_DISABLED: "1" } };
  const index: Command = {
    program: resolve("node_modules/.bin/pagefind"),
    parameters: ["--site", out],
    folder: project,
  };
  return peer.indexes ? [build] : [build, index];
}

/** `hugo v0.111.3+extended linux/amd64 …` → `hugo v0.111.3+extended`. */
function versionOf(program: string): string {
  return (
    spawnSync(program, ["version"], { encoding: "utf8" }).stdout?.split(" ").slice(0, 2).join(" ") ?? "not installed"
  );
}
