/** An item becomes a draft. */
import type { Paragraph, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Language } from "../domain/language.ts";
import { cleanBody } from "./clean-body.ts";
import { type DigestForm, readDigest } from "./digest-form.ts";
import { labelsIn } from "./digest-labels.ts";
import { isLabelled } from "./digest-pieces.ts";
import type { Draft, NewOutlet } from "./draft.ts";
import { type DraftSettings, headOf } from "./draft-head.ts";
import { ImportError } from "./import-error.ts";
import type { Item } from "./item.ts";
import { reasonToLeaveOut } from "./left-out-lines.ts";
import { linkNames } from "./link-names.ts";
import { isMark } from "./mark.ts";
import { leftOut, type Note, understood } from "./note.ts";
import { type Preamble, readPreamble } from "./preamble.ts";
import { phrasingOf, richTextOf } from "./rich-text.ts";
import { declaredLanguage, languageOfText } from "./text-language.ts";

export interface DraftResult {
  draft: Draft;
  newOutlets: NewOutlet[];
  notes: Note[];
}

export function draftOfItem(item: Item, settings: DraftSettings): DraftResult {
  const notes = [...item.notes];
  const language = languageOf(item, settings);
  cleanBody(item.body, { base: item.url, title: item.title, notes });
  const { blocks, ...preamble } = preambleOf(item, language);
  notes.push(...preamble.lines.map((line) => leftOut(line, "a line with the date or the author")));
  const names = settings.namesIn(language);
  const form = isLabelled(blocks, language) ? readDigest(blocks, names) : unlabelled(blocks);
  notes.push(...form.notes);
  const body: Root = { type: "root", children: form.blocks };
  if (textOf(body).trim() === "") throw new ImportError("Unexpected item without text, expected a text");
  const { head, newOutlets } = headOf({ item, preamble, form, language, notes }, settings);
  const linked = linkNames(body, names, [head.via, ...head.restsOn.map(({ outlet }) => outlet)]);
  notes.unshift(...summaryNotes(head, form));
  if (linked.length > 0) notes.unshift(understood(`linked ${linked.join(", ")}`));
  return { draft: { ...head, body }, newOutlets, notes };
}

/** What was asked for, else what the text is written in; what an item declares counts where its letters agree. */
function languageOf(item: Item, { language, known }: DraftSettings): Language {
  const written = languageOfText(textOf(item.body).slice(0, 20_000));
  const declared = declaredLanguage(item.language);
  const agrees = declared !== undefined && (declared === "en") === ((written ?? declared) === "en");
  const found = language ?? (agrees ? declared : written) ?? known.site.languages[0] ?? "en";
  const expected = known.site.languages;
  if (expected.includes(found)) return found;
  throw new ImportError(
    `Unexpected language \`${found}\`, expected one of ${expected.map((one) => `\`${one}\``).join(", ")}. Add it to \`languages\` in \`site.yaml\`, or say which one is meant with \`--language\``,
  );
}

/** Items of feeds say their title and date beside their text; in pasted text they stand above it. */
function preambleOf(item: Item, language: Language): Preamble & { blocks: RootContent[] } {
  const first = item.body.children.findIndex(({ type }) => type !== "paragraph");
  const end = first < 0 ? item.body.children.length : first;
  if (item.title !== undefined && item.date !== undefined) return { lines: [], rest: [], blocks: item.body.children };
  const paragraphs = item.body.children.slice(0, end).map((node) => richTextOf(node as Paragraph));
  const preamble = readPreamble(paragraphs, (text) => isText(text, language, item.title));
  const taken = paragraphs.length - preamble.rest.length;
  const [changed] = preamble.rest;
  const blocks = item.body.children.slice(taken);
  if (changed && !paragraphs.includes(changed)) blocks[0] = { type: "paragraph", children: phrasingOf(changed) };
  return { ...preamble, blocks };
}

/** Labels begin the text, and where there is a title, no second one is looked for. */
function isText(text: string, language: Language, title: string | undefined): boolean {
  if (labelsIn(text, language).length > 0 || reasonToLeaveOut(text) !== undefined) return true;
  return title !== undefined && text.length > 120;
}

/** A text without labels stays as it is. */
function unlabelled(blocks: RootContent[]): DigestForm {
  const paragraphs = blocks.filter((block) => block.type === "paragraph").map((block) => richTextOf(block).text);
  return {
    lede: paragraphs.slice(0, 3).join("\n"),
    originals: [],
    sources: new Map(),
    responses: [],
    blocks,
    notes: [],
  };
}

function summaryNotes(head: Omit<Draft, "body">, { sources, responses }: DigestForm): Note[] {
  const described = [...sources].map(([id, source]) => `${id} (${Object.values(source)[0]})`);
  return [
    understood(`${head.kind} ${isMark(head.date) ? "without a date" : `of ${head.date}`} in \`${head.language}\``),
    ...(described.length > 0 ? [understood(`sources: ${described.join("; ")}`)] : []),
    ...responses.map(({ party, answer }) => understood(`response: ${party}, ${answer}`)),
  ];
}
