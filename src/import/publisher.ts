/** Which outlet an item comes from. */
import type { LocalText } from "../domain/language.ts";
import { allWordings } from "../domain/language.ts";
import type { NewOutlet } from "./draft.ts";
import type { Item } from "./item.ts";
import type { Known } from "./names.ts";
import { slugOf } from "./slug-of.ts";

/** An outlet with a file, one whose file is to be begun, or nothing. */
export type FoundOutlet = { id: string; begun?: NewOutlet } | undefined;

/** By the address of its site, then by its name. */
export function publisherOf(item: Pick<Item, "publisher" | "url">, known: Known): FoundOutlet {
  const hosts = [hostOf(item.url), hostOf(item.publisher?.site)].filter((host) => host !== undefined);
  const byHost = [...known.outlets.values()].find(({ site }) => hosts.includes(hostOf(site) ?? ""));
  if (byHost) return { id: byHost.id };
  const name = item.publisher?.name ?? hosts[0];
  return name === undefined ? undefined : outletNamed(name, known, siteOf(item.publisher?.site ?? item.url));
}

/** An outlet by its name or an alias; one that nobody knows is begun. */
export function outletNamed(name: string, known: Known, site?: string): FoundOutlet {
  const byName = [...known.outlets.values()].find((outlet) => isCalled(outlet, name));
  if (byName) return { id: byName.id };
  const id = slugOf(name);
  if (id === "") return undefined;
  if (known.outlets.has(id)) return { id };
  return { id, begun: { id, name, site } };
}

interface Called {
  name: LocalText;
  aliases?: Partial<Record<string, string[]>> | undefined;
}

/** Whether a thing has a name, in any language; case does not matter. */
export function isCalled({ name, aliases }: Called, words: string): boolean {
  const names = [...allWordings(name), ...Object.values(aliases ?? {}).flatMap((list) => list ?? [])];
  return names.some((one) => one.toLowerCase() === words.trim().toLowerCase());
}

function hostOf(url: string | undefined): string | undefined {
  return URL.parse(url ?? "")?.hostname.replace(/^www\./, "");
}

function siteOf(url: string | undefined): string | undefined {
  const whole = URL.parse(url ?? "");
  return whole && /^https?:$/.test(whole.protocol) ? whole.origin : undefined;
}
