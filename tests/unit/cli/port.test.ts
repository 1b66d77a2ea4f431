import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { checkPort, listen, readPort } from "../../../src/cli/port.ts";

describe("the port", () => {
  it("is 4321 where none is set", () => {
    expect(readPort(undefined)).toBe(4321);
  });

  it("is the one that is set", () => {
    expect(readPort("8080")).toBe(8080);
  });

  it.each(["", "0", "65536", "80a", "-1", "8080.5", "0x50"])("is not %j", (text) => {
    expect(() => readPort(text)).toThrow(
      `Unexpected PORT \`${text}\`, expected a whole number from 1 to 65535. Set another one: PORT=4321 npm start`,
    );
  });

  it("is free again after it was checked, and refused while something listens on it", async () => {
    const server = createServer();
    const port = await listen(server, 0);
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is taken. Set another one: PORT=${port + 1} npm start`);
    await new Promise((closed) => server.close(closed));
    await expect(checkPort(port)).resolves.toBeUndefined();
    await expect(checkPort(port)).resolves.toBeUndefined();
  });
});
