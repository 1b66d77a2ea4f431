import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runsAsChromium } from "./chromium-installed.ts";
import { run } from "./run.ts";

const minute = 60;
const debianPackages = ["chromium", "fonts-liberation", "fonts-dejavu-core"];

/** Playwright's own Chromium at `path`, downloaded where it is not there yet; undefined where that fails. */
export async function installWithPlaywright(path: string): Promise<string | undefined> {
  if (!existsSync(path)) {
    console.log("Downloading Chromium with Playwright…");
    const cli = fileURLToPath(import.meta.resolve("playwright/package.json").replace("package.json", "cli.js"));
    await run(process.execPath, [cli, "install", "chromium", "--no-shell"], { quiet: true, timeLimit: 3 * minute });
  }
  return (await runsAsChromium(path)) ? path : undefined;
}

/** Chromium, and fonts with Cyrillic letters, from Debian's packages; undefined on other systems, or where that fails. */
export async function installWithApt(): Promise<string | undefined> {
  if (!isDebian() || process.getuid?.() !== 0) return undefined;
  console.log("Installing Chromium with apt-get…");
  const options = { quiet: true, timeLimit: 10 * minute, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...debianPackages]];
  for (const step of steps) {
    const { ok, output } = await run("apt-get", step, options);
    if (!ok) {
      console.error(output.trimEnd());
      return undefined;
    }
  }
  return (await runsAsChromium("/usr/bin/chromium")) ? "/usr/bin/chromium" : undefined;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
