/** Runs the command line as an editor does, in a process of its own. */
import { execFile } from "node:child_process";

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs `sourceline` with the content folder, if one is given. There is no terminal, so that there are no colours. */
export function sourceline(parameters: string[], content?: string, env: Record<string, string> = {}): Promise<Ended> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, INIT_CWD: _from, ...inherited } = process.env;
  const options = { env: { ...inherited, ...(content === undefined ? {} : { CONTENT_DIR: content }), ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, ["src/cli/sourceline.ts", ...parameters], options, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}
