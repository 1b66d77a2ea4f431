/**
 * What a text is recognised by: a few numbers, equal in as large a part as two texts have passages in common. This is
 * MinHash with one permutation: Li, Owen and Zhang, One Permutation Hashing, https://arxiv.org/abs/1208.1259
 */

/** For each part of the range of hashes, the least hash of a passage that fell there; -1 where there was none. */
export type Sketch = readonly number[];

export const sketchSize = 64;

/** Words of a passage. Passages overlap, so that one changed word changes this many of them. */
const passageLength = 4;

/** A text of fewer words says nothing. */
const fewestWords = 5 * passageLength;

/** The sketch of a text; `undefined` for one of a few words. Case and punctuation do not matter. */
export function sketchOf(text: string): Sketch | undefined {
  const hashes = wordHashes(text.toLowerCase());
  if (hashes.length < fewestWords) return undefined;
  const sketch = new Array<number>(sketchSize).fill(-1);
  for (let from = 0; from <= hashes.length - passageLength; from++) {
    const hash = hashOfPassage(hashes, from);
    const part = hash % sketchSize;
    const least = sketch[part] ?? -1;
    if (least === -1 || hash < least) sketch[part] = hash;
  }
  return sketch;
}

/** The share of passages that two texts have in common, as far as their sketches tell: 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  let same = 0;
  let known = 0;
  for (let part = 0; part < sketchSize; part++) {
    if (a[part] === -1 && b[part] === -1) continue;
    known++;
    if (a[part] === b[part]) same++;
  }
  return known === 0 ? 0 : same / known;
}

const [offsetBasis, prime] = [0x811c9dc5, 0x01000193];

/** Each word by FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; in one pass, for every report is read here. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isOfWord(code)) hash = Math.imul(hash ^ code, prime);
    else if (hash !== offsetBasis) {
      hashes.push(hash >>> 0);
      hash = offsetBasis;
    }
  }
  if (hash !== offsetBasis) hashes.push(hash >>> 0);
  return hashes;
}

/** Letters and digits: of ASCII these, of the rest of Unicode all but its spaces, quotation marks and dashes. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code < 0x2000 || code > 0x206f;
}

/** Mixes the hashes of neighbouring words, with the finish of MurmurHash3, so that all bits depend on all words. */
function hashOfPassage(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let index = from; index < from + passageLength; index++)
    hash = Math.imul(hash ^ (hashes[index] ?? 0), 0x9e3779b1) + index - from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
