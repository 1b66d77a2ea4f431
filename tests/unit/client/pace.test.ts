import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pace } from "../../../src/client/pace.ts";

let searches = 0;
const search = () => {
  searches += 1;
};

beforeEach(() => {
  searches = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Strikes a key every so many milliseconds. */
function strike(pace: Pace, times: number, every: number): void {
  for (let time = 0; time < times; time += 1) {
    pace.strike();
    vi.advanceTimersByTime(every);
  }
}

describe("typing", () => {
  it("is searched for at the first keystroke, without a wait", () => {
    new Pace(search).strike();
    expect(searches).toBe(1);
  });

  it("is not searched for again before the keys pause", () => {
    strike(new Pace(search), 10, 20);
    expect(searches).toBe(1);
    vi.advanceTimersByTime(20);
    expect(searches).toBe(2);
  });

  it("is searched for at every keystroke of a slow hand", () => {
    strike(new Pace(search), 5, 150);
    expect(searches).toBe(5);
  });

  it("is searched for at once again after a rest", () => {
    const pace = new Pace(search);
    strike(pace, 1, 301);
    pace.strike();
    expect(searches).toBe(2);
  });

  it("is not searched for once it is stopped", () => {
    const pace = new Pace(search);
    strike(pace, 2, 10);
    pace.stop();
    vi.advanceTimersByTime(1000);
    expect(searches).toBe(1);
  });
});
