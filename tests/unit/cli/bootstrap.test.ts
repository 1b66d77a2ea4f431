import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Clone, lock, makeClone } from "../../factories/clone.ts";

let clone: Clone;
let root: string;

beforeEach(() => {
  clone = makeClone();
  root = clone.root;
});

afterEach(() => rmSync(root, { recursive: true }));

const write: Clone["write"] = (...file) => clone.write(...file);
const installInto = (folder: string): void => clone.installInto(folder);
const start: Clone["start"] = (...started) => clone.start(...started);
const bootstrap = (parameters: string[], changes: Record<string, string> = {}) =>
  start("bootstrap.mjs", parameters, changes);

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
      err: "Unexpected command `chek`, expected one of check, sourceline. For instance: npm run check\n",
    });
  });

  it("asks for a newer npm where it is too old", async () => {
    expect((await bootstrap(["check"], { npm_config_user_agent: "npm/9.6.7 node/v20.0.0 linux x64" })).err).toBe(
      "Sourceline needs npm 10 or newer, and this is npm 9.6.7. " +
        "Install a newer one, from https://nodejs.org for instance, then run the command again.\n",
    );
  });
});

describe("a command of sourceline", () => {
  const showing = 'console.log(process.argv.slice(2), process.env["INIT_CWD"], process.cwd());\n';

  beforeEach(() => {
    installInto("node_modules");
    write("src/cli/sourceline.ts", showing);
    write("src/cli/check-command.ts", "");
  });

  it("runs as one where an npm script names it", async () => {
    const { code, out } = await bootstrap(["check", "--all"], { INIT_CWD: "/home" });
    expect({ code, out }).toEqual({ code: 0, out: `[ 'check', '--all' ] /home ${root}\n` });
  });

  it("runs from any folder, and knows which", async () => {
    const { code, out } = await start("sourceline.mjs", ["check", "--all"], { INIT_CWD: "/home" });
    expect({ code, out }).toEqual({ code: 0, out: `[ 'check', '--all' ] ${tmpdir()} ${root}\n` });
  });
});
