/** A clone of the project in a folder of its own, with stand-ins for npm, the packages and the commands. */
import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Ended } from "./sourceline.ts";

export const lock = {
  packages: {
    "": { name: "clone" },
    "node_modules/kept": { version: "1.0.0", integrity: "sha512-kept" },
    "node_modules/elsewhere": { version: "1.0.0", integrity: "sha512-elsewhere", optional: true },
  },
};

/** Stands in for npm: puts what a finished install leaves in place of what there is. */
const npm = `#!/bin/sh
[ -z "$NPM_FAILS" ] || { echo "npm error the disk is full" >&2; exit 1; }
rm -rf node_modules
cp -R installed node_modules
`;

export interface Clone {
  root: string;
  write(path: string, content: unknown): void;
  /** Writes what a finished install leaves. */
  installInto(folder: string): void;
  /** Runs a file of `src/cli/` from another folder. */
  start(file: string, parameters: string[], changes?: Record<string, string>): Promise<Ended>;
}

/** A clone with one command, `check`, which shows what it was given. */
export function makeClone(): Clone {
  const root = mkdtempSync(join(tmpdir(), "clone-"));
  const write = (path: string, content: unknown) => writeIn(root, path, content);
  for (const name of ["bootstrap.mjs", "installation.mjs", "sourceline.mjs"])
    cpSync(`src/cli/${name}`, join(root, "src/cli", name));
  write("package.json", {
    type: "module",
    engines: { node: ">=20", npm: ">=10" },
    scripts: {
      check: "node src/cli/bootstrap.mjs check",
      sourceline: "node src/cli/bootstrap.mjs sourceline",
      lint: "biome check",
    },
  });
  write("package-lock.json", lock);
  write("src/cli/check.ts", 'console.log(process.argv.slice(2), process.env["ASTRO_TELEMETRY_DISABLED"]);\n');
  write("bin/npm", npm);
  chmodSync(join(root, "bin/npm"), 0o755);
  installIn(root, "installed");
  return {
    root,
    write,
    installInto: (folder) => installIn(root, folder),
    start: (...started) => startIn(root, ...started),
  };
}

function writeIn(root: string, path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

function installIn(root: string, folder: string): void {
  const { "node_modules/kept": kept } = lock.packages;
  writeIn(root, `${folder}/.package-lock.json`, { packages: { "node_modules/kept": kept } });
  writeIn(root, `${folder}/kept/package.json`, {});
  mkdirSync(join(root, folder, "node/bin"), { recursive: true });
  symlinkSync(process.execPath, join(root, folder, "node/bin/node"));
}

function startIn(
  root: string,
  file: string,
  parameters: string[],
  changes: Record<string, string> = {},
): Promise<Ended> {
  const { npm_config_user_agent: _, ...inherited } = process.env;
  const path = [join(root, "bin"), inherited.PATH].join(delimiter);
  const options = { cwd: tmpdir(), env: { ...inherited, PATH: path, ...changes } };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "src/cli", file), ...parameters], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}
