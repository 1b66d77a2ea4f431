/** Whether the packages of package-lock.json are installed, and how to install them. Runs on Node 20 without any. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The Node that the packages bring. */
export function nodeOf(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * npm writes `node_modules/.package-lock.json` when an install has ended, so a half-finished one has none. Each package
 * of package-lock.json has to be there in the same version; optional ones are for other machines as well, and may lack.
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return (
    installed !== undefined &&
    existsSync(nodeOf(root)) &&
    Object.entries(readPackages(join(root, "package-lock.json")) ?? {}).every(
      ([path, wanted]) => path === "" || isSame(root, path, wanted, installed[path]),
    )
  );
}

/** As `npm ci`, which refuses a lock file that lacks packages for other systems, as npm writes them: npm/cli#4828. */
const install = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"];
/** Milliseconds. By npm's own limits it takes ten minutes to find that there is no network. */
const retries = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000"];

/** Installs anew what package-lock.json says, and shows what npm printed only if it failed. */
export function installPackages(root) {
  console.log("Installing packages…");
  rmSync(join(root, "node_modules"), { recursive: true, force: true });
  const npm = spawnSync("npm", [...install, ...retries], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutPackages(root) },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  if (npm.status === 0 && isInstalled(root)) return;
  const said = `${npm.stdout ?? ""}${npm.stderr ?? ""}`.trimEnd();
  if (said) console.error(said);
  throw Object.assign(new Error(failure(npm)), { plain: true });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function isSame(root, path, wanted, found) {
  if (found === undefined) return wanted.optional === true;
  return (
    found.version === wanted.version &&
    found.integrity === wanted.integrity &&
    existsSync(join(root, path, "package.json"))
  );
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutPackages(root) {
  const own = join(root, "node_modules", ".bin");
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== own)
    .join(delimiter);
}

function failure(npm) {
  if (npm.error) return `npm could not be started: ${npm.error.message}. Install Node with npm, then try again.`;
  if (npm.status === 0) {
    return "The packages were installed without their install scripts. Run `npm config delete ignore-scripts`, then try again.";
  }
  return "The packages could not be installed. See what npm said above, then try again.";
}
