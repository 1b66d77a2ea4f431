import { readFileSync, writeFileSync } from "node:fs";

const settingsElement = /(<script[^>]*\bdata-part="?settings"?[^>]*>)([\s\S]*?)(?=<\/script>)/;

/** Changes what a built search page tells its script, such as which shards there are. */
export function changeSettings(file: string, changes: object): void {
  const html = readFileSync(file, "utf8");
  const changed = html.replace(
    settingsElement,
    (_, start, json) => start + JSON.stringify({ ...JSON.parse(json), ...changes }),
  );
  if (changed === html) throw new Error(`Unexpected \`${file}\`, expected a script with \`data-part="settings"\``);
  writeFileSync(file, changed);
}
