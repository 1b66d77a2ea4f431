/** Things by the keys that each of them has, in the order given. A key that a thing has twice counts once. */
export function keyed<Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => Iterable<string | undefined>,
): Map<string, Thing[]> {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      if (key === undefined) continue;
      const list = byKey.get(key);
      if (!list) byKey.set(key, [thing]);
      else if (list.at(-1) !== thing) list.push(thing);
    }
  }
  return byKey;
}
