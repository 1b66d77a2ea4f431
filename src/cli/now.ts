/** The moment for which a command works: `--now`, else `SOURCE_DATE_EPOCH`, else the clock. */
import { readSite } from "../corpus/from-disk.ts";
import { readNow } from "../corpus/settings.ts";
import { dateFault } from "../domain/calendar-date.ts";
import { comesAt } from "../domain/moment.ts";
import { PlainError, UsageError } from "./command.ts";

/** The moment that an option names, else that of the environment. A day begins in the time zone of the site. */
export function resolveNow(written: string | undefined, contentFolder: string): Date {
  if (written === undefined) return nowOfEnvironment();
  if (dateFault(written) === undefined) return new Date(comesAt(written, readSite(contentFolder).site.timeZone));
  const expected = "expected a day such as `2026-03-22`, or a minute with its zone such as `2026-03-22T06:00+02:00`";
  throw new UsageError(`Unexpected \`${written}\` for \`--now\`, ${expected}.`);
}

function nowOfEnvironment(): Date {
  try {
    return readNow();
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
