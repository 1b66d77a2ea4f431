import { type Browser, chromium } from "playwright";
import { installWithApt, installWithPlaywright } from "./chromium-install.ts";
import { installedChromium, runsAsChromium } from "./chromium-installed.ts";
import { PlainError } from "./command.ts";

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, else an installed one, else one that Playwright has or downloads,
 * else, on Debian as root, one from apt.
 */
export async function findChromium(): Promise<string> {
  const { CHROMIUM_PATH: given } = process.env;
  if (given) return checkGiven(given);
  const found =
    (await installedChromium()) ?? (await installWithPlaywright(chromium.executablePath())) ?? (await installWithApt());
  if (found !== undefined) return found;
  throw new PlainError(
    "No Chromium was found for the browser tests, and none could be installed. Install Chromium or Google Chrome " +
      "(on Debian: apt-get install chromium fonts-liberation fonts-dejavu-core), or set CHROMIUM_PATH to one.",
  );
}

/** A browser with a fresh profile that asks nobody for updates. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  // Root and many containers cannot have the sandbox; the pages that are opened are our own.
  if (process.getuid?.() === 0) return await launch(executablePath, false);
  return await launch(executablePath, true).catch(() => launch(executablePath, false));
}

function launch(executablePath: string, chromiumSandbox: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath,
    chromiumSandbox,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

async function checkGiven(path: string): Promise<string> {
  if (await runsAsChromium(path)) return path;
  throw new PlainError(
    `CHROMIUM_PATH is \`${path}\`, which does not start. Set it to a Chromium, or unset it to have one found.`,
  );
}
