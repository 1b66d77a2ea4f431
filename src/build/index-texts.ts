/** Pagefind's files: JSON or CBOR after its signature, compressed. Texts of pages are JSON, of one page or of a group. */
import { basename } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

const ending = ".pf_fragment";
const isGroup = (name: string): boolean => /_group_\w+$/.test(name);

/** Where the text of a page is, or of a group of pages. */
export function textPath(name: string): string {
  return `fragment/${name}${ending}`;
}

/** What `textPath` was made of. */
export function textName(path: string): string {
  return basename(path, ending);
}

/** The texts in a file of a bundle, by what Pagefind calls their pages; none, if it is not a file of texts. */
export function textsIn(path: string, bytes: Uint8Array): [id: string, text: { url: string }][] {
  if (!path.endsWith(ending)) return [];
  const name = textName(path);
  const file = unpacked(bytes).toString();
  const content = JSON.parse(file.slice(file.indexOf("{")));
  return isGroup(name) ? Object.entries(content) : [[name, content]];
}

export function unpacked(bytes: Uint8Array): Buffer {
  return gunzipSync(bytes);
}

/** As Pagefind packs it: the header says nothing of the system. */
export function packed(bytes: Uint8Array): Buffer {
  const file = gzipSync(bytes, { level: 9 });
  file[9] = 255;
  return file;
}
