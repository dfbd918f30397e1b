// The schedulers that want to be called every minute (lblc, lblcr), each by its own minute since it was made.

import { isPast, ticksOfSeconds } from "../env/clock.ts";
import type { Pool } from "../schedule/pool.ts";

const MINUTE_TICKS = ticksOfSeconds(60);
/** Packets do not wait for a thousand services. */
const CALLS_A_STEP = 64;

export class MinuteTimers {
  readonly #due = new Map<Pool, number>();
  /** No minute ends before this; one that was stopped may have made it too early. Meaningless while there is none. */
  #earliest = 0;
  #nowTicks = 0;
  #left = 0;

  /** Starts the minutes of a pool's scheduler, if it wants them. */
  start(pool: Pool, nowTicks: number): void {
    if (pool.scheduler.everyMinute === undefined) return;
    const due = (nowTicks + MINUTE_TICKS) | 0;
    if (this.#due.size === 0 || ((due - this.#earliest) | 0) < 0) this.#earliest = due;
    this.#due.set(pool, due);
  }

  stop(pool: Pool): void {
    this.#due.delete(pool);
  }

  /** Starts all of them again: the clock begins now. */
  restart(nowTicks: number): void {
    for (const pool of this.#due.keys()) this.start(pool, nowTicks);
    this.#earliest = (nowTicks + MINUTE_TICKS) | 0;
  }

  /** Calls schedulers whose minute is over, each once, and a bounded number of them: the others stay due. */
  run(nowTicks: number): void {
    if (this.#due.size === 0 || !isPast(this.#earliest, nowTicks)) return;
    this.#nowTicks = nowTicks;
    this.#left = CALLS_A_STEP;
    this.#due.forEach(this.#runOne);
    this.#earliest = (nowTicks + MINUTE_TICKS) | 0;
    this.#due.forEach(this.#findEarliest);
  }

  /** The earliest end of a minute, or `otherwise` if that comes first. */
  deadline(otherwise: number): number {
    const isFirst = this.#due.size > 0 && ((this.#earliest - otherwise) | 0) < 0;
    return isFirst ? this.#earliest : otherwise;
  }

  // Kept, and handed to forEach: iterators of the map would make garbage in the worker every 2 s.
  readonly #runOne = (due: number, pool: Pool): void => {
    if (this.#left === 0 || !isPast(due, this.#nowTicks)) return;
    this.#left--;
    pool.scheduler.everyMinute!(pool, this.#nowTicks);
    this.start(pool, this.#nowTicks);
  };

  readonly #findEarliest = (due: number): void => {
    if (((due - this.#earliest) | 0) < 0) this.#earliest = due;
  };
}
