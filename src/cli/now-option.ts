import { Option } from "commander";

/** `--now`, for commands to which it matters what is published; `resolveNow` makes a moment of its value. */
export function nowOption(): Option {
  return new Option("--now <moment>", "take this for the present moment: it decides what is published");
}
