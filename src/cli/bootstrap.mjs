/**
 * Runs a command of Sourceline from a clean clone: `node src/cli/bootstrap.mjs <command> [arguments]`.
 *
 * It is plain JavaScript, for it runs on any Node from 20 on, before a package is installed. The command itself runs on
 * the Node that the packages bring: `src/cli/<command>-command.ts` as `sourceline <command>`, else `src/cli/<command>.ts`.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages, isInstalled, nodeOf } from "./installation.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { scripts, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [name = "", ...rest] = process.argv.slice(2);

try {
  checkCommand();
  checkVersion("Node", process.versions.node, engines.node);
  checkVersion("npm", npmVersion(), engines.npm);
  if (!isInstalled(root)) installPackages(root);
  run();
} catch (error) {
  console.error(error.plain ? error.message : error);
  process.exitCode = 1;
}

/** The commands are the npm scripts that come here. */
function checkCommand() {
  const commands = Object.keys(scripts).filter((script) => scripts[script].endsWith(`bootstrap.mjs ${script}`));
  if (commands.includes(name)) return;
  refuse(`Unexpected command \`${name}\`, expected one of ${commands.join(", ")}. For instance: npm run check`);
}

/** @param {string | undefined} version unknown where npm did not start this */
function checkVersion(program, version, range) {
  const wanted = Number.parseInt(range.replace(/\D+/, ""), 10);
  if (version === undefined || Number.parseInt(version, 10) >= wanted) return;
  refuse(`Sourceline needs ${program} ${wanted} or newer, and this is ${program} ${version}. \
Install a newer one, from https://nodejs.org for instance, then run the command again.`);
}

function npmVersion() {
  return /\bnpm\/(\d\S*)/.exec(process.env.npm_config_user_agent ?? "")?.[1];
}

function script() {
  const ofSourceline = existsSync(join(root, "src", "cli", `${name}-command.ts`));
  return ofSourceline ? [join("src", "cli", "sourceline.ts"), name] : [join("src", "cli", `${name}.ts`)];
}

/** Passes arguments, input, output, signals and the exit code through. */
function run() {
  const child = spawn(nodeOf(root), [...script(), ...rest], {
    cwd: root,
    env: commandEnvironment(),
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) endWithParent(child);
  child.on("exit", endAs);
  child.on("error", ({ message }) => {
    console.error(`The installed Node does not start: ${message}. Remove the folder node_modules, then try again.`);
    process.exit(1);
  });
}

/** npm passes a signal to the shell between it and this, and no further: where the shell has gone, the command ends. */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
}

function commandEnvironment() {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  // Compiled code is kept from run to run, which saves a quarter of a second at each start.
  const compiled = join(root, ".cache", "compiled");
  return { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
}

function endAs(code, signal) {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function refuse(message) {
  throw Object.assign(new Error(message), { plain: true });
}
