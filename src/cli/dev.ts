/** `npm run dev`: the site with live reload for editors. */
import { runCommand } from "./command.ts";
import { serveWhileWriting } from "./serve-while-writing.ts";

await runCommand(serveWhileWriting);
