/** A project of another generator: its templates from `bench/peers/`, and its packages, apart from ours. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../src/cli/run.ts";

const templates = "bench/peers";
/** What stays between benchmarks: packages, and the list that they were installed from. */
const kept = ["node_modules", "installed.json"];
/** Where files lie that go into the site as they are, by template. */
const staticFolders: Record<string, string> = { hugo: "static", astro: "public" };

/** Puts up the templates of a peer in a folder of its own, with packages where it has any. Gives the folder. */
export async function peerProject(name: string, template: string): Promise<string> {
  const folder = join(tmpdir(), "sourceline-bench-peers", name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) {
    if (!kept.includes(entry)) rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(join(templates, template), folder, { recursive: true });
  cpSync(join(templates, "shared"), join(folder, "shared"), { recursive: true });
  const statics = staticFolders[template];
  if (statics !== undefined) cpSync(join(templates, "shared/style.css"), join(folder, statics, "style.css"));
  if (existsSync(join(folder, "package.json"))) await install(folder);
  return folder;
}

async function install(folder: string): Promise<void> {
  const wanted = readFileSync(join(folder, "package.json"), "utf8");
  const stamp = join(folder, "installed.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { ok, output } = await run("npm", ["install", "--prefix", folder, "--no-package-lock"], { quiet: true });
  if (!ok) throw new Error(`Unexpected failure of npm install in \`${folder}\`:\n${output}`);
  writeFileSync(stamp, wanted);
}

/** The version of each package that the peer asks for. */
export function peerVersions(template: string): string {
  const file = join(templates, template, "package.json");
  if (!existsSync(file)) return "";
  const { dependencies } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
}

/** What its README says below the title: what it leaves out. */
export function peerNotes(template: string): string {
  const [, ...lines] = readFileSync(join(templates, template, "README.md"), "utf8").split("\n");
  return lines.join(" ").trim();
}
