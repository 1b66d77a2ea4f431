import { type Command, InvalidArgumentError } from "commander";
import { collectionNames, collections } from "../domain/collection.ts";
import { runCommand } from "./command.ts";
import { examples } from "./command-help.ts";
import type { NewFlags } from "./new.ts";

const kinds = collectionNames.map((name) => collections[name].noun);

const description = `Makes a file in its place, with a comment on each field. What is asked for on a terminal is given by options
elsewhere. What waits for words is marked with \`TODO(new): …\`, and \`check\` finds each mark. Nothing is overwritten.`;

export function addNewCommand(program: Command): void {
  program
    .command("new")
    .summary("begin a report, an event, a claim, a person …")
    .description(description)
    .argument("<kind>", kinds.join(", "), kindOf)
    .option("--title <words>", "its title, or its name; of a claim, its wording")
    .option("--date <date>", "the date of a report or an event, or when a storyline began")
    .option("--language <language>", "the language it is written in, where that is not the first one of the site")
    .option("--slug <name>", "the name of the file, where the title does not make a good one")
    .option("--set <field=value>", "any other field, such as `topics=ferries,harbour` or `name.uk=Пором`", collect, [])
    .option("-n, --dry-run", "show the file, and write nothing")
    .addHelpText(
      "after",
      examples([
        ["sourceline new report", "asks for what a report needs"],
        ['sourceline new report --title "The ferry stops" --set topics=ferries', "the same without questions"],
        ['sourceline new place --title Harbour --set kind=city --set "name.uk=Гавань"', "a place with two names"],
        ['sourceline new report --language uk --slug ferry-stops --title "Пором зупинено"', "a translation"],
      ]),
    )
    .action((kind: string, flags: NewFlags) => runCommand(async () => (await import("./new.ts")).makeNew(kind, flags)));
}

function kindOf(value: string): string {
  if ((kinds as string[]).includes(value)) return value;
  throw new InvalidArgumentError(`Allowed choices are ${kinds.join(", ")}.`);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
