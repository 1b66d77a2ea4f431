/** What Commander says of wrong usage, in our words. */
import type { CommanderError } from "commander";

/** Commander's sentence → ours. An `InvalidArgumentError` of ours has a message that begins with “expected”. */
const sentences: readonly [theirs: RegExp, ours: string][] = [
  [
    /^option '(-[^' ]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    "Unexpected `$2` for `$1`, expected one of $3",
  ],
  [/^option '(?:-\w, )?(-[^' ]+)[^']*' argument '(.*)' is invalid\. (expected .*)$/s, "Unexpected `$2` for `$1`, $3"],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    "Unexpected $2 `$1`, expected one of $3",
  ],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. (expected .*)$/s, "Unexpected $2 `$1`, $3"],
  [/^unknown (option|command) '(.*)'/s, "Unexpected $1 `$2`"],
  [/^missing required argument '(.*)'$/, "Missing argument `$1`"],
  [/^option '(?:-\w, )?(-[^' ]+) ?([^']*)' argument missing$/, "Missing value of `$1`, expected `$1 $2`"],
  [/^required option '(.*)' not specified$/, "Missing option `$1`"],
  [
    /^option '(.*)' cannot be used with option '(.*)'$/,
    "Unexpected option `$1` together with `$2`, expected one of them",
  ],
  [/^too many arguments.* Expected 0 arguments but got \d+: (.*)\.$/s, "Unexpected arguments `$1`, expected none"],
  [/^too many arguments.* Expected (\d+) arguments? but got \d+: (.*)\.$/s, "Unexpected arguments `$2`, expected $1"],
];

/** One line on what was not understood, with the nearest name that there is, and one on where to look. */
export function usageMessage({ message }: CommanderError, command: string): string {
  const [said = "", suggestion] = message.replace(/^error: /, "").split(/\n\(Did you mean (?:one of )?/);
  const [theirs, ours] = sentences.find(([pattern]) => pattern.test(said)) ?? [said, said];
  const hint = suggestion === undefined ? "" : `; did you mean ${quoted(suggestion.replace("?)", ""), " or ")}?`;
  return `${said.replace(theirs, ours)}${hint}\nSee \`${command} --help\`.`;
}

function quoted(names: string, between: string): string {
  return names
    .split(", ")
    .map((name) => `\`${name}\``)
    .join(between);
}
