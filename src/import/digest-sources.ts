/** The sources of one digest, as its text tells them apart. */
import type { Language } from "../domain/language.ts";
import { anonymousIn, isDescription, isPronoun } from "./anonymous-speaker.ts";
import { findNames, personBySurname } from "./find-names.ts";
import { isMark, mark } from "./mark.ts";
import type { NameIndex } from "./names.ts";
import { areSameWords } from "./same-words.ts";
import { slugOf } from "./slug-of.ts";
import { inSentence, type SourceMention, sourceMentions } from "./source-mentions.ts";

/** A source as the head will have it; what it says of the speaker may be a mark. */
export type DraftSource = { person: string } | { organisation: string } | Unnamed;

interface Unnamed {
  described: string;
  anonymous: string;
}

const turnIds = ["first", "second", "third", "fourth", "fifth"];

export class DigestSources {
  /** By id, in the order of the text. */
  readonly declared = new Map<string, DraftSource>();
  private last: string | undefined;
  private readonly names: NameIndex;

  constructor(names: NameIndex) {
    this.names = names;
  }

  private get language(): Language {
    return this.names.language;
  }

  /** The id of a source that the text mentions without a name; where it does not tell which one is meant, of a mark. */
  ofMention(mention: SourceMention): string {
    const id = this.idOf(mention) ?? this.unclear(mention);
    const described = mention.description ?? inSentence(mention.words);
    const known = this.declared.get(id);
    if (!known) this.declared.set(id, { described, anonymous: "not given" });
    else if (mention.description && "described" in known && isBare(known.described, this.language))
      known.described = mention.description;
    this.last = id;
    return id;
  }

  /** Why a source is not named, as the text says. */
  giveReason(id: string, reason: string): void {
    const source = this.declared.get(id);
    if (source && "described" in source) source.anonymous = reason;
  }

  private idOf({ turn, description }: SourceMention): string | undefined {
    if (typeof turn === "number") return turnIds[turn - 1];
    if (turn === "next") return this.free();
    const equal = description === undefined ? undefined : this.described(description);
    if (equal !== undefined) return equal;
    if (turn === "same") return this.meant(description);
    return turn === "any" && description ? this.free() : this.another();
  }

  /** "The source" is the only one without a name; never somebody who is named, and nobody where there are several. */
  private meant(description: string | undefined): string | undefined {
    const unnamed = this.unnamed();
    const [[id, { described }] = ["", { described: "" }]] = unnamed;
    if (unnamed.length === 0) return description ? this.free() : undefined;
    const fits = !description || isBare(described, this.language);
    return unnamed.length === 1 && fits ? id : undefined;
  }

  /** "The source" of several: an editor says which one. Said again with nobody between, it is the same one. */
  private unclear({ words }: SourceMention): string {
    const last = this.last === undefined ? undefined : this.declared.get(this.last);
    if (this.last !== undefined && last && "described" in last && isMark(last.described)) return this.last;
    let id = "which";
    for (let turn = 2; this.declared.has(id); turn += 1) id = `which-${turn}`;
    const described = mark(`which source is meant by '${inSentence(words)}', or how the outlet describes them`);
    this.declared.set(id, { described, anonymous: "not given" });
    return id;
  }

  private unnamed(): [id: string, source: Unnamed][] {
    return [...this.declared].flatMap(([id, source]) => ("described" in source ? [[id, source]] : []));
  }

  /** The source that is described in the same words, whatever their endings. */
  private described(description: string): string | undefined {
    return this.unnamed().find(([, { described }]) => areSameWords(described, description))?.[0];
  }

  /** The next turn that nobody has. */
  private free(): string {
    return turnIds.find((id) => !this.declared.has(id)) ?? `source-${this.declared.size + 1}`;
  }

  /** A source that "a source" or "one source" means: always a new one, whose id no later "second source" takes. */
  private another(): string {
    if (this.unnamed().length === 0 && !this.declared.has("first")) return "first";
    let turn = this.declared.size + 1;
    while (this.declared.has(`source-${turn}`)) turn += 1;
    return `source-${turn}`;
  }

  /** The source that a phrase about a speaker means: `the second source`, `Dmitry Peskov`, `a senior harbour official`. */
  ofSpeaker(phrase: string): string | undefined {
    if (phrase.trim() === "") return undefined;
    const [mention] = sourceMentions(phrase, this.language);
    if (mention) return this.ofMention(this.withRest(mention, phrase));
    if (isPronoun(phrase)) return this.last;
    return (this.isAnonymous(phrase) ? undefined : this.named(phrase)) ?? this.unknown(phrase);
  }

  /** "A White House official" is nobody whom we know, although the White House is. */
  private isAnonymous(phrase: string): boolean {
    if (anonymousIn(phrase, this.language) === undefined) return false;
    return /^an? /i.test(phrase) || isDescription(phrase);
  }

  /** In a label, all that follows the turn behind a comma describes the source. */
  private withRest(mention: SourceMention, phrase: string): SourceMention {
    const rest = /^\s*,\s*(.+)$/u.exec(phrase.slice(mention.end))?.[1];
    return rest && !mention.description ? { ...mention, description: rest.trim() } : mention;
  }

  /** Somebody with a file whom a phrase names. */
  named(phrase: string): string | undefined {
    const found = findNames(phrase, this.names).filter(({ kind }) => kind === "person" || kind === "org");
    const person = found.find(({ kind }) => kind === "person")?.id ?? personBySurname(phrase, this.names);
    if (person) return this.add(lastWord(person), { person });
    const organisation = found[0]?.id;
    return organisation ? this.add(organisation, { organisation }) : undefined;
  }

  /** Somebody without a file: a name waits for its file, a description is kept. */
  private unknown(phrase: string): string {
    const words = phrase.replace(/^(?:from|by|of|від|от)\s+/iu, "").trim();
    const id = slugOf(words, this.language).slice(0, 30).replace(/-+$/, "") || this.free();
    if (isDescription(words) || this.isAnonymous(words))
      return this.described(words) ?? this.add(id, { described: inSentence(words), anonymous: "not given" });
    const isOutlet = findNames(words, this.names, "source").some(({ kind }) => kind === "outlet");
    const why = isOutlet ? "which is an outlet: name who said it there" : "who has no file in entities/people/";
    return this.add(id, { person: mark(`the id of ${words}, ${why}`) });
  }

  /** A speaker of whom the text says nothing. */
  nobody(): string {
    const described = mark("who said it, as the outlet describes them; or a person or organisation");
    return this.add("unknown", { described, anonymous: "not given" });
  }

  /** The only source without a name, if there is exactly one. */
  onlyOne(): string | undefined {
    const unnamed = this.unnamed();
    return unnamed.length === 1 ? unnamed[0]?.[0] : undefined;
  }

  private add(wanted: string, source: DraftSource): string {
    const id = this.placed(wanted, source);
    this.last = id;
    return id;
  }

  private placed(wanted: string, source: DraftSource): string {
    const equal = [...this.declared].find(([, known]) => JSON.stringify(known) === JSON.stringify(source));
    if (equal) return equal[0];
    let id = wanted;
    for (let turn = 2; this.declared.has(id); turn += 1) id = `${wanted}-${turn}`;
    this.declared.set(id, source);
    return id;
  }
}

/** Whether a description says no more than which turn it is. */
function isBare(description: string, language: Language): boolean {
  const [mention] = sourceMentions(description, language);
  return mention?.start === 0 && mention.end === description.length;
}

function lastWord(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1);
}
