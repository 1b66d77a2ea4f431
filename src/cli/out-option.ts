import { Option } from "commander";

/** `--out`, for commands that write a folder. */
export function outOption(): Option {
  return new Option("--out <folder>", "write to this folder, in place of `dist/` or that of OUT_DIR");
}
