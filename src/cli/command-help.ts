/** What the help of every command has in common. */

/** An example: what to type, and what it does. */
export type Example = readonly [command: string, does: string];

/** The list of examples at the end of a command's help. */
export function examples(list: readonly Example[]): string {
  const width = Math.max(...list.map(([command]) => command.length));
  return ["", "Examples:", ...list.map(([command, does]) => `  ${command.padEnd(width)}  ${does}`)].join("\n");
}
