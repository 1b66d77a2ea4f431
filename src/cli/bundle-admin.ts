/** Bundles the page for writing in the browser: all that it runs comes from the site itself. */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, build as viteBuild, version as viteVersion } from "vite";
import { digestOfSources, digestOfText } from "../corpus/from-disk.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = here("../..");
const cmsFolder = dirname(
  createRequire(import.meta.url)
    .resolve("@sveltia/cms")
    .replace(/npm.index\.js$/, "package.json"),
);

/** The name of the script in a bundle. */
export const adminScript = "admin.js";

/** A folder with the bundle, made when it is asked for the first time, and kept until its sources change. */
export async function bundleAdmin(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(cmsFolder, "package.json"), "utf8")) as { version: string };
  const sources = digestOfSources([here("../cms/"), here("../schemas/")]);
  const own = digestOfText(`${readFileSync(fileURLToPath(import.meta.url), "utf8")}${version}${viteVersion}${sources}`);
  const folder = join(root, ".cache", `admin-${own}`);
  if (existsSync(folder)) return folder;
  const next = `${folder}.next-${process.pid}`;
  await bundleTo(next);
  copyLicences(next);
  for (const old of globSync(join(root, ".cache", "admin-*")))
    if (!old.startsWith(folder)) rmSync(old, { recursive: true, force: true });
  moveUnlessThere(next, folder);
  return folder;
}

/** Another build may have made the same bundle meanwhile. */
function moveUnlessThere(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

async function bundleTo(folder: string): Promise<void> {
  await viteBuild({
    ...{ root, configFile: false, publicDir: false, logLevel: "error", base: "./" },
    plugins: [noOtherHost, fewLanguages],
    build: {
      ...{ outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 10_000 },
      target: "esnext",
      license: { fileName: "licences.md" },
      rolldownOptions: {
        input: here("../cms/admin-client.ts"),
        output: {
          entryFileNames: adminScript,
          chunkFileNames: "parts/[name]-[hash].js",
          assetFileNames: "parts/[name][extname]",
        },
      },
    },
  });
}

/**
 * Sveltia CMS asks a public server of packages whether there is a newer version, and another one for its fonts. Here
 * nobody is asked for a version, and fonts are files of the bundle.
 */
const noOtherHost: Plugin = {
  name: "sourceline-no-other-host",
  renderChunk: (code) =>
    code
      .replaceAll("https://unpkg.com/", "data:application/json,{}#")
      .replace(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
        (...[, font, part]) => `parts/${fontFile(`${font}-${part}`)}`,
      ),
};

/** The names of fonts in the package end in a digest. */
function fontFile(name: string): string {
  const [found] = globSync(`${name}-*.woff2`, { cwd: join(cmsFolder, "npm", "assets") });
  if (found === undefined) throw new Error(`Unexpected font \`${name}\`, expected one that Sveltia CMS brings`);
  return found;
}

/** Colours for some 300 languages of programs, which no report is written in. */
const fewLanguages: Plugin = {
  name: "sourceline-few-languages",
  enforce: "pre",
  resolveId: (id) => (/^@shikijs\/langs\/(?!markdown$|yaml$)/.test(id) ? "\0no-language" : undefined),
  load: (id) => (id === "\0no-language" ? "export default [];" : undefined),
};

/** Those of Sveltia CMS and of its fonts; Vite lists the others. */
function copyLicences(folder: string): void {
  const files = [join(cmsFolder, "LICENSE.txt"), ...globSync(join(cmsFolder, "npm", "assets", "*LICENSE*"))];
  mkdirSync(join(folder, "licences"), { recursive: true });
  for (const file of files) {
    const name = basename(file) === "LICENSE.txt" ? "sveltia-cms.LICENSE.txt" : basename(file);
    cpSync(file, join(folder, "licences", name));
  }
}
