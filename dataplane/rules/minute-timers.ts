// The schedulers that want to be called every minute (lblc, lblcr), each by its own minute since it was made.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Pool } from "../schedule/pool.ts";

const MINUTE_TICKS = ticksOfSeconds(60);

export class MinuteTimers {
  readonly #due = new Map<Pool, number>();
  #nowTicks = 0;
  #earliest = 0;

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
    this.#nowTicks = nowTicks;
    this.#due.forEach(this.#runOne);
  }

  /** The earliest end of a minute, or `otherwise` if that comes first. */
  deadline(otherwise: number): number {
    this.#earliest = otherwise;
    this.#due.forEach(this.#findEarliest);
    return this.#earliest;
  }

  // Kept, and handed to forEach: iterators of the map would make garbage in the worker every 2 s.
  readonly #runOne = (due: number, pool: Pool): void => {
    if (!isPast(due, this.#nowTicks)) return;
    pool.scheduler.everyMinute!(pool, this.#nowTicks);
    this.start(pool, this.#nowTicks);
  };

  readonly #findEarliest = (due: number): void => {
    if (((due - this.#earliest) | 0) < 0) this.#earliest = due;
  };
}
