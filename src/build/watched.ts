/** Maps, sets and lists that note what is read of them. */
import type { ReadLog } from "./read-log.ts";

/** A copy of an object whose maps, sets and lists note what is read of them; see `read-log.ts`. */
export function watched<Thing extends object>(thing: Thing, name: string, log: ReadLog): Thing {
  const copy = { ...thing };
  for (const [key, value] of Object.entries(thing)) {
    const of = `${name}.${key}`;
    if (value instanceof Map || value instanceof Set) Object.assign(copy, { [key]: watchedKeyed(value, of, log) });
    if (Array.isArray(value)) {
      const get = () => {
        log.note(of);
        return value;
      };
      Object.defineProperty(copy, key, { enumerable: true, get });
    }
  }
  return copy;
}

type Keyed = Map<string, unknown> | Set<string>;

/** To ask for an entry notes that entry; whatever else is done, now or in later versions of JavaScript, notes the whole. */
function watchedKeyed(keyed: Keyed, name: string, log: ReadLog): Keyed {
  const ofOne = new Map<PropertyKey, (key: string) => unknown>();
  for (const method of ["get", "has"] as const) {
    ofOne.set(method, (key) => {
      log.note(`${name}/${key}`);
      return (keyed as Map<string, unknown>)[method](key);
    });
  }
  const forEach = (use: (value: unknown, key: string, all: Keyed) => void) => {
    for (const [key, value] of keyed.entries()) use(value, key, watching);
  };
  const watching: Keyed = new Proxy(keyed, {
    get(_, property) {
      const one = ofOne.get(property);
      if (one) return one;
      log.note(name);
      if (property === "forEach") return forEach;
      const value = Reflect.get(keyed, property, keyed);
      return typeof value === "function" ? value.bind(keyed) : value;
    },
  });
  return watching;
}
