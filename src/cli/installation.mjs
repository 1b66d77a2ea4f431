/** Whether the packages of package-lock.json are installed, and how to install them. Runs on Node 20 without any. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * npm writes `node_modules/.package-lock.json` when an install has ended, so a half-finished one has none. Each package
 * of package-lock.json has to be there in the same version; optional ones are for other machines as well, and may lack.
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return (
    installed !== undefined &&
    existsSync(join(root, "node_modules", ".bin", "node")) &&
    Object.entries(readPackages(join(root, "package-lock.json")) ?? {}).every(
      ([path, wanted]) => path === "" || wanted.optional || isSame(root, path, wanted, installed[path]),
    )
  );
}

/** Installs exactly what package-lock.json says, and shows what npm printed only if it failed. */
export function installPackages(root) {
  console.log("Installing packages…");
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutPackages(root) },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  if (npm.status === 0 && isInstalled(root)) return;
  console.error(`${npm.stdout ?? ""}${npm.stderr ?? ""}`.trimEnd());
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
  return (
    found !== undefined &&
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
