/**
 * Long lists on several pages: a front, and numbered pages below it, such as `topics/ports/page/3/`.
 *
 * A list that grows at its beginning has its newest things on the front, between one page and two of them. Older ones are on
 * full pages that are numbered from the oldest on, so that what is new changes the front, and numbered pages stay as they are.
 * A list in the order of names is cut from its beginning on; its front is the first page.
 */
export interface Paging {
  /** Things on a full page. */
  size: number;
  front: "the newest" | "the first";
}

export const reportPaging: Paging = { size: 200, front: "the newest" };
export const namePaging: Paging = { size: 500, front: "the first" };

/** Paths of the pages of a list in the order of reading, the front first. */
export function pagePaths(path: string, count: number, { size, front }: Paging): string[] {
  const numbered = (numbers: number[]) => [path, ...numbers.map((number) => `${path}page/${number}/`)];
  if (front === "the newest") return numbered(upTo(Math.floor(count / size) - 1).reverse());
  return numbered(upTo(Math.ceil(count / size)).slice(1));
}

/** In the order of `pagePaths`. */
function pagesOf<Thing>(things: readonly Thing[], { size, front }: Paging): Thing[][] {
  const onFront = front === "the newest" ? size + (things.length % size) : size;
  if (things.length <= onFront) return [[...things]];
  const full = upTo(Math.ceil((things.length - onFront) / size)).map((page) => onFront + (page - 1) * size);
  return [things.slice(0, onFront), ...full.map((from) => things.slice(from, from + size))];
}

/** The things of each page, with its path. */
export function pagesByPath<Thing>(path: string, things: readonly Thing[], paging: Paging): [string, Thing[]][] {
  const pages = pagesOf(things, paging);
  return pagePaths(path, things.length, paging).map((one, index) => [one, pages[index] ?? []]);
}

function upTo(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);
}

/** Where a page of a list stands. */
export interface PagePlace {
  isFront: boolean;
  /** As in the address; none for the newest. */
  number?: number;
  /** The highest number. */
  count: number;
  /** Paths of the pages before and after it in the order of reading. */
  before: string | undefined;
  after: string | undefined;
}

/** The place of a page among the paths of its list; `undefined` for a list on one page. */
export function placeOfPage(paths: readonly string[], path: string, { front }: Paging): PagePlace | undefined {
  const place = paths.indexOf(path);
  if (paths.length < 2 || place < 0) return undefined;
  const count = front === "the newest" ? paths.length - 1 : paths.length;
  const number = front === "the newest" ? paths.length - place : place + 1;
  const around = { isFront: place === 0, count, before: paths[place - 1], after: paths[place + 1] };
  return number > count ? around : { number, ...around };
}
