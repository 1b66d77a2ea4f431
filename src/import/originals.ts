/** What a digest says that it rests on. */
import { findNames } from "./find-names.ts";
import type { NameIndex } from "./names.ts";
import type { RichText } from "./rich-text.ts";

/** A publication: an outlet with a file, or the name that the text has. */
export interface Original {
  outlet?: string;
  name?: string;
  url?: string;
}

const address = /https?:\/\/[^\s"“”«»<>()]+[^\s"“”«»<>().,;:!?]/u;

/** The outlets of the parts "Source", each once, in the order of the text; the first address belongs to the first. */
export function originalsIn(parts: readonly RichText[], names: NameIndex): Original[] {
  const texts = parts.map(({ text }) => text);
  const ids = texts.flatMap((text) => findNames(text, names, "source").filter(({ kind }) => kind === "outlet"));
  const links = parts.flatMap((part) => part.links.map(({ url }) => url));
  const url = [...links, ...texts.map((text) => address.exec(text)?.[0])].find((found) => found !== undefined);
  const known = [...new Set(ids.map(({ id }) => id))].map((outlet): Original => ({ outlet }));
  const [first = {}, ...others] = known.length > 0 ? known : texts.slice(0, 1).map((text) => guess(text, names));
  return [{ ...first, ...(url ? { url } : {}) }, ...others];
}

const generic =
  /^(?:the )?(?:(?:news )?agency|newspaper|magazine|website|channel|publication|агентств[оаіу]|агенці[яїю]|газет[аиіу]|видання|сайт|телеканал\p{L}*|издание|журнал)\s+/iu;
const ends =
  /[,;:(]|\s(?:citing|quoting|with reference|referring|in an?|in its|on (?:Facebook|Telegram|X|Twitter)|with|із посилання|з посилання|з посил|у (?:Facebook|Telegram)|в (?:Facebook|Telegram)|со ссылкой|ссыла|https?:)/u;

/** The name that a part begins with, if it can be that of an outlet and is nobody with a file. */
function guess(text: string, names: NameIndex): Original {
  if (personIn(text) !== undefined) return {};
  const whole = text.replace(generic, "");
  const name = whole
    .slice(0, ends.exec(whole)?.index ?? whole.length)
    .replace(/["“”«»„.]/gu, "")
    .trim();
  const isName = /^\p{Lu}/u.test(name) && name.length <= 60 && name.split(" ").length <= 6;
  const isKnown = findNames(name, names).length > 0;
  return isName && !isKnown ? { name } : {};
}

const citing =
  /(?:citing|quoting|посилан\p{L}+ на|ссылк\p{L}+ на|ссылаясь на|посилаючись на)\s+(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3})/u;
const described =
  /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}),\s+(?!citing|quoting|with|in\b|on\b|із|з\b|со\b|referring)(?:the\s+|an?\s+)?\p{Ll}/u;

/** Somebody whom a part names as the one who spoke: "Gazette, citing Ann Reed", "Ann Reed, head teacher, on the radio". */
export function personIn(text: string): string | undefined {
  return described.exec(text)?.[1];
}

/** The one whom an outlet cites by name. */
export function citedIn(text: string): string | undefined {
  return personIn(text) ?? citing.exec(text)?.[1];
}
