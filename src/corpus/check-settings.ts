/** `content/checks.yaml`: code → `error`, `warning`, `hint` or `off`, for the rules that judge what is told. */
import { didYouMean } from "../domain/nearest.ts";
import { type Problem, type ProblemCode, problemCodes } from "../domain/problem.ts";
import { isAdjustable, type Severity, severities } from "../domain/severity.ts";
import { type ParsedDocument, parseYamlFile } from "./document.ts";
import { hasFile, readText } from "./from-disk.ts";

export interface CheckSettings {
  severities: Map<ProblemCode, Severity | "off">;
  /** What is wrong with the file; what is right in it holds all the same. */
  problems: Problem[];
}

const path = "checks.yaml";
const choices: readonly string[] = [...severities, "off"];

/** Reads the file, if there is one. */
export function readCheckSettings(folder: string): CheckSettings {
  if (!hasFile(folder, path)) return { severities: new Map(), problems: [] };
  const file = readText(folder, path);
  return file.problem ? { severities: new Map(), problems: [file.problem] } : checkSettingsOf(file.text);
}

/** Reads the text of the file. */
export function checkSettingsOf(text: string): CheckSettings {
  const document = parseYamlFile(text);
  const settings: CheckSettings = {
    severities: new Map(),
    problems: document.problems.map((problem) => ({ path, ...problem })),
  };
  if (document.data === undefined) return settings;
  if (!isMap(document.data)) return { ...settings, problems: [noMap(document)] };
  for (const [code, value] of Object.entries(document.data)) {
    const problem = problemOf(code, value, document);
    if (problem) settings.problems.push(problem);
    else settings.severities.set(code as ProblemCode, value as Severity | "off");
  }
  return settings;
}

function problemOf(code: string, value: unknown, document: ParsedDocument): Problem | undefined {
  if (!Object.hasOwn(problemCodes, code)) return unknownCode(code, document);
  const place = document.placeOf([code]);
  if (!choices.includes(value as string)) {
    const message = `Unexpected severity \`${String(value)}\` of \`${code}\`, expected one of ${quoted(choices)}${didYouMean(String(value), choices)}`;
    return { path, place, code: "field/value", message };
  }
  if (value === "error" || isAdjustable(code as ProblemCode)) return undefined;
  return {
    path,
    place,
    code: "field/value",
    message: `Unexpected severity \`${String(value)}\` of \`${code}\`, expected \`error\``,
    remedy: "What this code finds would make pages wrong or leave them out. Delete the line.",
  };
}

function unknownCode(code: string, document: ParsedDocument): Problem {
  return {
    path,
    place: document.placeOf([code], "key"),
    code: "field/unknown",
    message: `Unexpected code \`${code}\`, expected one of docs/problems.md${didYouMean(code, Object.keys(problemCodes))}`,
  };
}

function noMap(document: ParsedDocument): Problem {
  const message = "Unexpected content of `checks.yaml`, expected lines such as `figure/not-carried: warning`";
  return { path, place: document.placeOf([]), code: "field/type", message };
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
