import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const lock = {
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

let root: string;

/** A clone with one command, \`check\`, which shows what it was given. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clone-"));
  for (const name of ["bootstrap.mjs", "installation.mjs"]) cpSync(`src/cli/${name}`, join(root, "src/cli", name));
  write("package.json", {
    type: "module",
    engines: { node: ">=20", npm: ">=10" },
    scripts: { check: "node src/cli/bootstrap.mjs check", lint: "biome check" },
  });
  write("package-lock.json", lock);
  write("src/cli/check.ts", 'console.log(process.argv.slice(2), process.env["ASTRO_TELEMETRY_DISABLED"]);\n');
  write("bin/npm", npm);
  chmodSync(join(root, "bin/npm"), 0o755);
  installInto("installed");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

/** Writes what a finished install leaves. */
function installInto(folder: string): void {
  const { "node_modules/kept": kept } = lock.packages;
  write(`${folder}/.package-lock.json`, { packages: { "node_modules/kept": kept } });
  write(`${folder}/kept/package.json`, {});
  mkdirSync(join(root, folder, "node/bin"), { recursive: true });
  symlinkSync(process.execPath, join(root, folder, "node/bin/node"));
}

interface Ended {
  code: number;
  out: string;
  err: string;
}

function bootstrap(parameters: string[], changes: Record<string, string> = {}): Promise<Ended> {
  const { npm_config_user_agent: _, ...inherited } = process.env;
  const path = [join(root, "bin"), inherited.PATH].join(delimiter);
  const options = { cwd: tmpdir(), env: { ...inherited, PATH: path, ...changes } };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "src/cli/bootstrap.mjs"), ...parameters], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const shown = "[ '--all', 'two words' ] 1\n";
const installedFirst = `Installing packages…\n${shown}`;

describe("a command", () => {
  it("runs at once, with its arguments, where everything is installed", async () => {
    installInto("node_modules");
    expect(await bootstrap(["check", "--all", "two words"])).toEqual({ code: 0, out: shown, err: "" });
  });

  it("installs the packages first where there are none", async () => {
    expect(await bootstrap(["check", "--all", "two words"])).toEqual({ code: 0, out: installedFirst, err: "" });
  });

  it("installs again where an install was not finished", async () => {
    installInto("node_modules");
    rmSync(join(root, "node_modules/.package-lock.json"));
    expect((await bootstrap(["check", "--all", "two words"])).out).toBe(installedFirst);
  });

  it("installs again where a package has gone", async () => {
    installInto("node_modules");
    rmSync(join(root, "node_modules/kept"), { recursive: true });
    expect((await bootstrap(["check", "--all", "two words"])).out).toBe(installedFirst);
  });

  it("installs again where the lock file wants one more package", async () => {
    installInto("node_modules");
    const added = { version: "1.0.0", integrity: "sha512-added" };
    write("package-lock.json", { packages: { ...lock.packages, "node_modules/added": added } });
    write("installed/.package-lock.json", { packages: { ...lock.packages, "node_modules/added": added } });
    for (const name of ["added", "elsewhere"]) write(`installed/${name}/package.json`, {});
    expect((await bootstrap(["check", "--all", "two words"])).out).toBe(installedFirst);
  });

  it.each([
    { version: "1.0.1", integrity: "sha512-kept" },
    { version: "1.0.0", integrity: "sha512-other" },
  ])("installs again where the lock file wants %o", async (wanted) => {
    installInto("node_modules");
    write("package-lock.json", { packages: { ...lock.packages, "node_modules/kept": wanted } });
    write("installed/.package-lock.json", { packages: { "node_modules/kept": wanted } });
    expect((await bootstrap(["check", "--all", "two words"])).out).toBe(installedFirst);
  });

  it("shows what npm said where the packages cannot be installed", async () => {
    expect(await bootstrap(["check"], { NPM_FAILS: "1" })).toEqual({
      code: 1,
      out: "Installing packages…\n",
      err: "npm error the disk is full\nThe packages could not be installed. See what npm said above, then try again.\n",
    });
  });

  it("says so where npm ran without install scripts", async () => {
    rmSync(join(root, "installed/node"), { recursive: true });
    expect((await bootstrap(["check"])).err).toBe(
      "The packages were installed without their install scripts. " +
        "Run `npm config delete ignore-scripts`, then try again.\n",
    );
  });

  it("says so where the installed Node is for another system", async () => {
    installInto("node_modules");
    rmSync(join(root, "node_modules/node/bin/node"));
    write("node_modules/node/bin/node", "");
    const { code, err } = await bootstrap(["check"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^The installed Node does not start: .+\. Remove the folder node_modules, then try again\.\n$/);
  });

  it("passes the exit code on", async () => {
    installInto("node_modules");
    write("src/cli/check.ts", "process.exit(7);\n");
    expect((await bootstrap(["check"])).code).toBe(7);
  });

  it("is told to end by the signal that came", async () => {
    installInto("node_modules");
    write(
      "src/cli/check.ts",
      'process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); process.kill(process.ppid, "SIGTERM");\n',
    );
    expect((await bootstrap(["check"])).code).toBe(5);
  });

  it("names the commands where it is unknown", async () => {
    expect(await bootstrap(["chek"])).toEqual({
      code: 1,
      out: "",
      err: "Unexpected command `chek`, expected one of check. For instance: npm run check\n",
    });
  });

  it("asks for a newer npm where it is too old", async () => {
    expect((await bootstrap(["check"], { npm_config_user_agent: "npm/9.6.7 node/v20.0.0 linux x64" })).err).toBe(
      "Sourceline needs npm 10 or newer, and this is npm 9.6.7. " +
        "Install a newer one, from https://nodejs.org for instance, then run the command again.\n",
    );
  });
});
