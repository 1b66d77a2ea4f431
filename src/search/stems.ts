/** How words are brought to their stems: in the index by Pagefind, or, in a language that it has no stemmer for, by us. */
import { foldWord } from "./words.ts";

export interface Stems {
  /** Whether Pagefind stems the language, the index and the query alike. */
  inIndex: boolean;
  /** What stands for a word where the index has whole words: words as they are, and beginnings of words. */
  of: (word: string) => { whole: string[]; beginnings: string[] };
  /** Tells of words of a text, folded, whether they are forms of a word of a query. */
  formsOf: (word: string) => (inText: string) => boolean;
}

/** For all languages but Ukrainian, Pagefind's stemmers are those of Snowball. */
export async function stemsOf(language: string): Promise<Stems> {
  if (language === "uk") return ukrainianStems();
  const stem = await snowball(language);
  return {
    inIndex: true,
    of: (word) => ({ whole: [word], beginnings: [] }),
    formsOf: (word) => {
      const folded = foldWord(word);
      const wanted = stem(folded);
      // This stemmer is older than Pagefind's: it takes `used` for a form of `us`.
      const isNear = (inText: string) => folded.length > 3 || Math.abs(inText.length - folded.length) <= 1;
      return (inText) => stem(inText) === wanted && isNear(inText);
    },
  };
}

/** A language without a stemmer here marks all words that Pagefind finds, those that only begin alike among them. */
async function snowball(language: string): Promise<(word: string) => string> {
  if (language === "en") return (await import("@orama/stemmers/english")).stemmer;
  if (language === "ru") return (await import("@orama/stemmers/russian")).stemmer;
  return () => "";
}

async function ukrainianStems(): Promise<Stems> {
  const { ukrainianForms } = await import("./ukrainian.ts");
  const of = (word: string) => {
    const { stems } = ukrainianForms(word);
    const texts = (isWhole: boolean) => stems.filter(({ whole }) => whole === isWhole).map(({ text }) => text);
    return { whole: texts(true), beginnings: texts(false) };
  };
  const formsOf = (word: string) => {
    const { whole, beginnings } = of(word);
    return (inText: string) => whole.includes(inText) || beginnings.some((stem) => inText.startsWith(stem));
  };
  return { inIndex: false, of, formsOf };
}
