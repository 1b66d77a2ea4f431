import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { run } from "./run.ts";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const windowsPrograms = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];

/** The first installed Chromium or Chrome that starts. */
export async function installedChromium(): Promise<string | undefined> {
  for (const path of candidates()) {
    if (await runsAsChromium(path)) return path;
  }
  return undefined;
}

/** Some systems have a `chromium` that only says where to get one, and some lack a library that it needs. */
export async function runsAsChromium(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  return process.platform === "win32" || (await run(path, ["--version"], { quiet: true, timeLimit: 30 })).ok;
}

function candidates(): string[] {
  if (process.platform === "darwin") return macApplications;
  if (process.platform === "win32")
    return combine(
      windowsFolders.map((name) => process.env[name]),
      windowsPrograms,
    );
  return combine((process.env.PATH ?? "").split(delimiter), commands);
}

function combine(folders: (string | undefined)[], names: string[]): string[] {
  const known = folders.filter((folder) => folder !== undefined).filter(isAbsolute);
  return names.flatMap((name) => known.map((folder) => join(folder, name)));
}
