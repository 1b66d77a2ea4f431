/** Loaded into a command by `node --import`: writes down every attempt to reach another machine, and prevents it. */
import { appendFileSync } from "node:fs";
import { Socket } from "node:net";

const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...parameters) {
  const [options] = parameters.flat();
  // A path is one of this machine's own pipes.
  if (options?.path) return connect.apply(this, parameters);
  appendFileSync(process.env.NETWORK_LOG, `${JSON.stringify(options)}\n`);
  throw new Error("Unexpected connection");
};
