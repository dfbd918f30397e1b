// The schedulers that want to be called every minute (lblc, lblcr), each by its own minute since it was made.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Pool } from "../schedule/pool.ts";

const MINUTE_TICKS = ticksOfSeconds(60);

export class MinuteTimers {
  readonly #due = new Map<Pool, number>();

  /** Starts the minutes of a pool's scheduler, if it wants them. */
  start(pool: Pool, nowTicks: number): void {
    if (pool.scheduler.everyMinute === undefined) return;
    this.#due.set(pool, (nowTicks + MINUTE_TICKS) | 0);
  }

  stop(pool: Pool): void {
    this.#due.delete(pool);
  }

  /** Starts all of them again: the clock begins now. */
  restart(nowTicks: number): void {
    for (const pool of this.#due.keys()) this.start(pool, nowTicks);
  }

  /** Calls each scheduler whose minute is over, once. */
  run(nowTicks: number): void {
    for (const [pool, due] of this.#due) {
      if (!isPast(due, nowTicks)) continue;
      pool.scheduler.everyMinute!(pool, nowTicks);
      this.start(pool, nowTicks);
    }
  }

  /** The earliest end of a minute, or `otherwise` if that comes first. */
  deadline(otherwise: number): number {
    let earliest = otherwise;
    for (const due of this.#due.values()) if (((due - earliest) | 0) < 0) earliest = due;
    return earliest;
  }
}
