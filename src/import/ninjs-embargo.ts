/** The embargo of an item of ninjs: one that cannot be read still holds, until an editor has read it. */
import { isGiven, shown } from "./item-date.ts";
import { mark } from "./mark.ts";
import { leftOut, type Note } from "./note.ts";
import { oneLine } from "./tidy-text.ts";
import { machineDate } from "./written-date.ts";

/** A moment, a day, or a mark. `notes` grows where the embargo has a time that says nothing without its zone. */
export function embargoOf(fields: ReadonlyMap<string, unknown>, notes: Note[]): string | undefined {
  const given = fields.get("embargoed");
  const words = oneLine(shown(given));
  if (!isGiven(given) || words === "") return undefined;
  const embargo = machineDate(given);
  if (embargo === undefined) return mark(`when the embargo ends; the item says '${words}'`);
  if (!embargo.includes("T") && /\d:\d/.test(words))
    notes.push(leftOut(`embargoed: ${words}`, "a time without a zone; its day is kept as the embargo"));
  return embargo;
}
