// Where time comes from. Above port/ and env/ nobody reads a clock: it is read once a step and handed down.

export interface Clock {
  /** Milliseconds since an arbitrary start, never going back. A double; sub-millisecond parts allowed. */
  nowMs(): number;
}

/** The system's monotonic clock. About 40 ns a call (read it once a step). */
export class MonotonicClock implements Clock {
  nowMs(): number {
    return performance.now();
  }
}

/** A clock that stands still until told otherwise: tests, `tapvs sim`, `tapvs replay`. */
export class ManualClock implements Clock {
  #nowMs: number;

  constructor(startMs = 0) {
    this.#nowMs = startMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  advance(ms: number): void {
    if (!(ms >= 0)) throw new Error(`a clock cannot go back by ${-ms} ms`);
    this.#nowMs += ms;
  }
}

/** Timers and flows count in ticks of 10 ms, the HZ=100 jiffies of the recorded kernel. */
export const TICK_MS = 10;

/** Ticks at `nowMs`, as int32: wraps after 248 days. Compare ticks by `isPast` only. */
export const ticksAt = (nowMs: number): number => Math.floor(nowMs / TICK_MS) | 0;

/** Ticks in a number of seconds; int32, for up to 248 days. */
export const ticksOfSeconds = (seconds: number): number => (seconds * (1000 / TICK_MS)) | 0;

/** True when `deadline` has come at `now`; both int32 ticks, at most 124 days apart. */
export const isPast = (deadline: number, now: number): boolean => ((deadline - now) | 0) <= 0;
