import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { listen } from "../../../src/cli/port.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-"));

beforeAll(() => writeFileSync(join(folder, "index.html"), "front page"));

afterAll(() => rmSync(folder, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((closed) => server.close(closed));
  return port;
}

it.each(["SIGINT", "SIGTERM"] as const)("says where the site is, serves it, and ends well at %s", async (signal) => {
  const port = await freePort();
  const env = { ...process.env, OUT_DIR: folder, BASE_PATH: "/news", PORT: String(port) };
  const child = spawn(process.execPath, ["src/cli/preview.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(child.stdout, "data");
  expect(String(line)).toBe(`Sourceline is served at http://localhost:${port}/news/\n`);
  expect(await (await fetch(`http://localhost:${port}/news/`)).text()).toBe("front page");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
});
