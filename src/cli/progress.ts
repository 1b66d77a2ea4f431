/** Progress of long work: a line that changes on a terminal, a few plain lines where there is none. */

export interface Phase {
  /** Says how much is done; called as often as it likes. */
  at(done: number, all: number): void;
  /** Ends the phase with a line of its own. */
  end(summary?: string): void;
}

const redrawEvery = 100;
const plainEvery = 10_000;

/** Begins a phase. Times are in milliseconds; a phase that ends within a second says so in one line. */
export function startPhase(
  name: string,
  out: NodeJS.WriteStream = process.stdout,
  clock: () => number = Date.now,
): Phase {
  const started = clock();
  const live = out.isTTY === true;
  let lastShown = started;
  return {
    at(done, all) {
      const now = clock();
      if (now - lastShown < (live ? redrawEvery : plainEvery)) return;
      lastShown = now;
      const line = `${name}: ${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}, ${remaining(started, now, done, all)}`;
      out.write(live ? `\r\x1b[2K${line}` : `${line}\n`);
    },
    end(summary) {
      if (live) out.write("\r\x1b[2K");
      const seconds = ((clock() - started) / 1000).toFixed(1);
      out.write(`${name}: ${summary ? `${summary}, ` : ""}${seconds} s\n`);
    },
  };
}

function remaining(started: number, now: number, done: number, all: number): string {
  if (done === 0) return "estimating";
  const seconds = Math.ceil((((now - started) / done) * (all - done)) / 1000);
  return seconds >= 90 ? `about ${Math.round(seconds / 60)} min left` : `about ${seconds} s left`;
}
