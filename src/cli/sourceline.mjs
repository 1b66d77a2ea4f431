#!/usr/bin/env node
/** `sourceline`, wherever it is called from: installs what is missing, and runs the command on the Node of the packages. */
process.env.INIT_CWD = process.cwd();
process.argv.splice(2, 0, "sourceline");
await import("./bootstrap.mjs");
