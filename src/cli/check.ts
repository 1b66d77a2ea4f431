/** `npm run check` where it is run without npm: `node src/cli/check.ts`. */
import { runSourceline } from "./sourceline.ts";

if (import.meta.main) await runSourceline(["check", ...process.argv.slice(2)]);
