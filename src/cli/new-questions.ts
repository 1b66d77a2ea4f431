/** What `sourceline new` asks on a terminal: the fields that a file needs and that no option gave. */
import { checkbox, input, select } from "@inquirer/prompts";
import { type CollectionName, collections } from "../domain/collection.ts";
import type { Language } from "../domain/language.ts";
import { type Field, fieldsOf } from "../schemas/shape.ts";
import { PlainError } from "./command.ts";
import { problemWith, type Values, wordingIn } from "./new-values.ts";

/** Ways to ask; tests answer in their own. */
export interface Questions {
  input: (question: {
    message: string;
    default?: string;
    validate: (answer: string) => string | true;
  }) => Promise<string>;
  select: (question: { message: string; choices: string[] }) => Promise<string>;
  checkbox: (question: { message: string; choices: string[] }) => Promise<string[]>;
}

export interface Asked {
  collection: CollectionName;
  given: Values;
  language: Language;
  defaultLanguage: Language;
  today: string;
  /** The ids that a collection has. */
  ids: (collection: CollectionName) => string[];
}

export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The given fields and the answers. What is left empty stays marked in the file, but for what names and places it. */
export async function askForNew(asked: Asked, questions: Questions = { input, select, checkbox }): Promise<Values> {
  const values: Values = { ...asked.given };
  const fields = fieldsOf(collections[asked.collection].schema);
  try {
    for (const [turn, field] of fields.entries()) {
      if (!field.required || values[field.name] !== undefined) continue;
      const answer = await answerTo(field, turn === 0 || isDate(field), asked, questions);
      if (answer !== undefined) values[field.name] = answer;
    }
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError")
      throw new PlainError("Nothing was made.", { cause: error });
    throw error;
  }
  return values;
}

function isDate({ name }: Field): boolean {
  return name === "date" || name === "began";
}

async function answerTo(field: Field, needed: boolean, asked: Asked, questions: Questions): Promise<unknown> {
  const { shape } = field;
  const purpose = `${field.name}: ${field.description}`;
  if (shape.kind === "choice") return questions.select({ message: purpose, choices: shape.values });
  const message = needed ? purpose : `${purpose} (empty: later)`;
  if (shape.kind === "list" && shape.of.kind === "id" && shape.of.collection !== undefined) {
    const choices = asked.ids(shape.of.collection);
    const chosen = choices.length > 0 ? await questions.checkbox({ message, choices }) : [];
    return chosen.length > 0 ? chosen : undefined;
  }
  if (shape.kind !== "text" && shape.kind !== "wording") return undefined;
  const valueOfText = (text: string): unknown => wordingIn(shape, text.trim(), asked.language, asked.defaultLanguage);
  const validate = (text: string): string | true => {
    if (text.trim() === "") return needed ? "Expected some words" : true;
    return problemWith(asked.collection, field.name, valueOfText(text)) ?? true;
  };
  const proposal = needed && field.name === "date" && asked.collection === "reports" ? { default: asked.today } : {};
  const text = await questions.input({ message, validate, ...proposal });
  return text.trim() === "" ? undefined : valueOfText(text);
}
