import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PlainError } from "./command.ts";

const lastPort = 65_535;

/** The port that `PORT` asks for; 4321 where it is not set. */
export function readPort(text = "4321"): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port > 0 && port <= lastPort) return port;
  throw new PlainError(
    `Unexpected PORT \`${text}\`, expected a whole number from 1 to ${lastPort}. ${setAnother(4321)}`,
  );
}

/** Resolves to the port that is listened on, which is a free one for port 0. Only this machine can reach it. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, port)));
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Rejects where something else listens on the port. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((closed) => server.close(closed));
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") return new PlainError(`Port ${port} is taken. ${setAnother(port + 1)}`);
  if (error.code === "EACCES") return new PlainError(`Port ${port} is for administrators only. ${setAnother(4321)}`);
  return error;
}

function setAnother(port: number): string {
  return `Set another one: PORT=${Math.min(port, lastPort)} npm start`;
}
